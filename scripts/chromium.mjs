import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser for the tests of whole screens (BAKEN_CHROMIUM says another one), or undefined. */
export const findChromium = () => [process.env.BAKEN_CHROMIUM, ...PLACES].find((path) => path && existsSync(path))
