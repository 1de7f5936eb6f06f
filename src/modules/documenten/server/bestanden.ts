import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Files outside the database, under the name of their own checksum: the sender's name is never a path. */
export type Bestanden = {
  /** On disk for good when it returns. Returns the SHA-256. */
  readonly save: (bytes: Uint8Array) => Promise<Buffer>
  /** Throws when the file is gone or no longer what it was. */
  readonly read: (sha256: Buffer) => Promise<Uint8Array>
  /** Off the disk for good when it returns; no fault when it was not there. */
  readonly remove: (sha256: Buffer) => Promise<void>
}

export function openBestanden(map: string): Bestanden {
  const pathOf = (sha256: Buffer): string => {
    const naam = sha256.toString('hex')
    return path.join(map, naam.slice(0, 2), naam)
  }
  return {
    save: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest()
      const doel = pathOf(sha256)
      if (await isThere(doel)) return sha256
      await mkdir(path.dirname(doel), { recursive: true, mode: 0o700 })
      const tijdelijk = `${doel}.${randomUUID()}`
      await writeDurably(tijdelijk, bytes)
      await rename(tijdelijk, doel)
      await syncMap(path.dirname(doel))
      return sha256
    },
    read: async (sha256) => {
      const bytes = await readFile(pathOf(sha256))
      if (!createHash('sha256').update(bytes).digest().equals(sha256))
        throw new Error('stored file differs from its checksum')
      return bytes
    },
    remove: async (sha256) => {
      const doel = pathOf(sha256)
      if (!(await isThere(doel))) return
      await rm(doel, { force: true })
      await syncMap(path.dirname(doel))
    },
  }
}

const isThere = (pad: string): Promise<boolean> =>
  stat(pad).then(
    () => true,
    () => false,
  )

async function writeDurably(pad: string, bytes: Uint8Array): Promise<void> {
  const bestand = await open(pad, 'wx', 0o600)
  try {
    await bestand.writeFile(bytes)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
}

/** A rename is durable once its folder is. Windows cannot open a folder, and does not need it. */
async function syncMap(map: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(map, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
