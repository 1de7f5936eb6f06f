import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const KIND = fileURLToPath(new URL('./geheugenproef.mjs', import.meta.url))
const GRENS = 1.1

/** In a process of its own, so that nothing measured before is in it. */
export async function measure() {
  const kind = spawn(process.execPath, ['--expose-gc', KIND], { stdio: ['ignore', 'pipe', 'inherit'] })
  let uit = ''
  kind.stdout.on('data', (stuk) => (uit += stuk))
  const code = await new Promise((resolve) => kind.once('close', resolve))
  if (code !== 0) throw new Error('memory measurement failed')
  const { warm, later } = JSON.parse(uit)
  const mb = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`
  const groei = later / warm
  return [
    {
      what: 'Geheugen na 10.000 verzoeken meer',
      value: `${groei.toFixed(2)}× (${mb(warm)} → ${mb(later)})`,
      limit: `${GRENS}×`,
      ok: groei <= GRENS,
    },
  ]
}
