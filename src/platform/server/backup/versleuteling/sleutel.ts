import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { BackupWeigering } from '../BackupWeigering.ts'
import { syncMap } from '../syncMap.ts'
import path from 'node:path'

const LENGTE = 32
const CONTROLE = 8
/** One line: the name of the form, 32 random bytes as base64url, and the first 8 digits of their SHA-256 against typing errors. */
const REGEL = /^baken-sleutel-1:([A-Za-z0-9_-]{43}):([0-9a-f]{8})$/

const UITLEG = `# Sleutel voor de backups van Baken. Bewaar dit bestand op een andere plek dan de backups, en op papier in de kluis.
# Zonder deze sleutel is een versleutelde backup niet terug te zetten. Deel hem met niemand.
`

const controleOf = (sleutel: Uint8Array): string =>
  createHash('sha256').update(sleutel).digest('hex').slice(0, CONTROLE)

/** Writes a new random key to a file that may not exist yet, readable for its owner only. */
export async function createSleutelbestand(pad: string): Promise<void> {
  const sleutel = randomBytes(LENGTE)
  const bestand = await open(pad, 'wx', 0o600).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'EEXIST')
      throw new BackupWeigering(`${pad} bestaat al. Een sleutel wordt nooit overschreven; kies een andere naam.`)
    throw new BackupWeigering(`${pad} is niet te maken. Kies een map die bestaat en waarin je mag schrijven.`)
  })
  try {
    await bestand.writeFile(`${UITLEG}baken-sleutel-1:${sleutel.toString('base64url')}:${controleOf(sleutel)}\n`)
    await bestand.sync()
  } finally {
    await bestand.close()
  }
  await syncMap(path.dirname(pad))
}

/** The 32 bytes in a key file. Throws BackupWeigering. */
export async function readSleutelbestand(pad: string): Promise<Buffer> {
  const tekst = await readFile(pad, 'utf8').catch(() => {
    throw new BackupWeigering(`De sleutel ${pad} is niet te lezen. Controleer de naam en of je dit bestand mag openen.`)
  })
  const regels = tekst.split(/\r?\n/).map((regel) => regel.trim())
  const inhoud = regels.filter((regel) => regel !== '' && !regel.startsWith('#'))
  const [, gecodeerd = '', controle] = (inhoud.length === 1 && REGEL.exec(inhoud[0] ?? '')) || []
  const sleutel = Buffer.from(gecodeerd, 'base64url')
  if (sleutel.length !== LENGTE || controleOf(sleutel) !== controle) {
    throw new BackupWeigering(
      `${pad} is geen sleutel van Baken, of er staat een tikfout in. Maak een sleutel met: baken backup --maak-sleutel BESTAND`,
    )
  }
  if (sleutel.every((byte) => byte === sleutel[0])) {
    throw new BackupWeigering(
      `De sleutel in ${pad} is te raden. Maak een nieuwe met: baken backup --maak-sleutel BESTAND`,
    )
  }
  return sleutel
}

/** A name for a key that gives nothing of it away, so that a wrong key is told apart from damage. */
export const nameSleutel = (sleutel: Uint8Array): Buffer => derive(sleutel, Buffer.alloc(0), 'baken-backup naam', 8)

/** The key of one backup: with a salt of its own, so that the numbers of its frames may begin at 0. */
export const deriveBestandssleutel = (sleutel: Uint8Array, zout: Uint8Array): Buffer =>
  derive(sleutel, zout, 'baken-backup inhoud', LENGTE)

const derive = (sleutel: Uint8Array, zout: Uint8Array, doel: string, lengte: number): Buffer =>
  Buffer.from(hkdfSync('sha256', sleutel, zout, doel, lengte))
