import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'

const LENGTE = 32

/**
 * The secret of this installation, made at the first start and kept beside the data, readable for its owner only. One that is there
 * but cannot be used is never replaced: second factors and the like are sealed with it.
 */
export async function readGeheim(dataMap: string): Promise<Buffer> {
  const pad = path.join(dataMap, 'geheim')
  const bewaard = await readFile(pad).catch(nullWhenAbsent)
  if (bewaard === null) return createGeheim(dataMap, pad)
  if (bewaard.length === LENGTE) return bewaard
  throw new Error(`Het bestand ${pad} is beschadigd. Zet het terug uit een back-up.`)
}

async function createGeheim(dataMap: string, pad: string): Promise<Buffer> {
  await mkdir(dataMap, { recursive: true })
  const geheim = randomBytes(LENGTE)
  const half = `${pad}.nieuw`
  const bestand = await open(half, 'w', 0o600)
  try {
    await bestand.writeFile(geheim)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
  await rename(half, pad)
  return geheim
}

function nullWhenAbsent(fout: NodeJS.ErrnoException): null {
  if (fout.code === 'ENOENT') return null
  throw fout
}
