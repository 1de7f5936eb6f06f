import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const WORTEL = fileURLToPath(new URL('..', import.meta.url))
const GRENS_MB = 450

/** What `npm start` installs (without dev packages), in a folder of its own, with the build. */
export async function measure() {
  const map = await mkdtemp(path.join(tmpdir(), 'baken-omvang-'))
  try {
    for (const naam of ['package.json', 'package-lock.json', '.npmrc'])
      await cp(path.join(WORTEL, naam), path.join(map, naam))
    await run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline'], map)
    await cp(path.join(WORTEL, 'dist'), path.join(map, 'dist'), { recursive: true })
    const mb = (await sizeOf(map)) / 1024 / 1024
    return [
      {
        what: 'Omvang na installeren en bouwen',
        value: `${Math.round(mb)} MB`,
        limit: `${GRENS_MB} MB`,
        ok: mb <= GRENS_MB,
      },
    ]
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

const run = (programma, args, cwd) =>
  new Promise((resolve, reject) => {
    const kind = spawn(programma, args, { cwd, stdio: 'ignore', shell: process.platform === 'win32' })
    kind.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${programma} ${args[0]} ended with ${code}`)),
    )
  })

/** What the files take on disk. */
async function sizeOf(map) {
  let som = 0
  for (const item of await readdir(map, { withFileTypes: true })) {
    const pad = path.join(map, item.name)
    if (item.isDirectory()) som += await sizeOf(pad)
    else if (item.isFile()) som += (await stat(pad)).blocks * 512
  }
  return som
}
