import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import path from 'node:path'

const LENGTE = 32

/** The secret of this installation, made at the first start and kept beside the data, readable for its owner only. */
export async function readGeheim(dataMap: string): Promise<Buffer> {
  const pad = path.join(dataMap, 'geheim')
  const bewaard = await readFile(pad).catch(() => null)
  if (bewaard?.length === LENGTE) return bewaard
  await mkdir(dataMap, { recursive: true })
  const geheim = randomBytes(LENGTE)
  const bestand = await open(pad, 'w', 0o600)
  try {
    await bestand.writeFile(geheim)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
  return geheim
}
