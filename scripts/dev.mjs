import './node-version.mjs'
import { spawn } from 'node:child_process'
import { ensureInstalled } from './install.mjs'
import { ROOT, runNode, runScript, stopWithParent } from './run.mjs'

const PORT = process.env.PORT ?? '8080'

const PROGRAMS = [
  ['node_modules/typescript-native/bin/tsc', '-b', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', 'dist/app/cli/main.js', 'start', ...process.argv.slice(2)],
  ['node_modules/vite/bin/vite.js', '--clearScreen', 'false'],
]

/** Compiles on every change, restarts the server and serves the screens with hot reload; one that stops stops all. */
await runScript(async () => {
  stopWithParent()
  await ensureInstalled({ dev: true })
  // What does not compile yet is shown by the watching compiler.
  await runNode(['node_modules/typescript-native/bin/tsc', '-b', 'tsconfig.build.json'])
  const env = { ...process.env, PORT, BAKEN_API: `http://127.0.0.1:${PORT}`, NODE_ENV: 'development' }
  const children = PROGRAMS.map((args) =>
    spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] }),
  )
  const stop = () => children.forEach((child) => child.kill('SIGTERM'))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const ends = children.map((child) => new Promise((resolve) => child.once('close', resolve)))
  await Promise.race(ends)
  stop()
  await Promise.all(ends)
})
