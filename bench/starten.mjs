import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, ms } from './median.mjs'

const CLI = fileURLToPath(new URL('../dist/app/cli/main.js', import.meta.url))
const GRENS = 3000

/** From spawn to the first answered page, on data that is already there. */
export async function measure() {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-bench-'))
  try {
    const eerste = await startOnce(map)
    const tijden = []
    for (let i = 0; i < 5; i += 1) tijden.push(await startOnce(map))
    const warm = median(tijden)
    return [
      { what: 'Eerste start, met voorbeeldgemeente', value: ms(eerste) },
      { what: 'Start op bestaande gegevens', value: ms(warm), limit: ms(GRENS), ok: warm <= GRENS },
    ]
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

async function startOnce(map) {
  const begin = performance.now()
  const kind = spawn(process.execPath, [CLI, 'start'], {
    env: { ...process.env, BAKEN_DATA: map, PORT: '18190' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const einde = new Promise((resolve) => kind.once('exit', resolve))
  let uit = ''
  const adres = await new Promise((resolve, reject) => {
    kind.stdout.on('data', (stuk) => {
      uit += stuk
      const gevonden = /http:\/\/\S+/.exec(uit)
      if (gevonden) resolve(gevonden[0])
    })
    void einde.then(() => reject(new Error(`Baken stopte: ${uit}`)))
  })
  const antwoord = await fetch(adres)
  await antwoord.text()
  const tijd = performance.now() - begin
  kind.kill('SIGTERM')
  await einde
  return tijd
}
