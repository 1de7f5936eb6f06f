import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { BackupWeigering, beschadigd } from './BackupWeigering.ts'
import { openBytelezer } from './container/openBytelezer.ts'
import { openTar, type Tarlezer } from './container/openTar.ts'
import {
  listOnderdelen,
  MANIFEST,
  MANIFESTSOM,
  parseManifest,
  sha256Of,
  type Manifest,
  type Onderdeel,
} from './manifest.ts'
import { decryptStroom } from './versleuteling/decryptStroom.ts'
import { MERK } from './versleuteling/frames.ts'

export type Backuplezing = { readonly pad: string; readonly sleutel: Buffer | null }

const GZIP = Buffer.from([0x1f, 0x8b])
/** The manifest is the only part that is read whole before anything is known of it. */
const GROOTSTE_MANIFEST = 256 * 1024 * 1024

/** The parts of a backup, decrypted and unpacked as they are read. Nothing in it is trusted yet. */
export async function openBackup({ pad, sleutel }: Backuplezing): Promise<Tarlezer> {
  const begin = await readBegin(pad)
  const ruw = createReadStream(pad)
  const isVersleuteld = begin.equals(MERK)
  if (!isVersleuteld && !begin.subarray(0, GZIP.length).equals(GZIP)) {
    throw new BackupWeigering(`${pad} is geen backup van Baken, of is beschadigd. Kies een ander bestand.`)
  }
  if (!isVersleuteld) return openTar(openBytelezer(gunzip(ruw)))
  if (sleutel === null) throw new BackupWeigering('Deze backup is versleuteld. Geef de sleutel op met --sleutel.')
  return openTar(openBytelezer(gunzip(decryptStroom(openBytelezer(ruw), sleutel))))
}

async function readBegin(pad: string): Promise<Buffer> {
  try {
    const bestand = await open(pad, 'r')
    try {
      const { buffer, bytesRead } = await bestand.read(Buffer.alloc(MERK.length), 0, MERK.length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await bestand.close()
    }
  } catch {
    throw new BackupWeigering(`${pad} is niet te lezen. Controleer de naam en of je dit bestand mag openen.`)
  }
}

async function* gunzip(bron: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // What goes wrong comes out where it is read.
  const uitgepakt = pipeline(bron, createGunzip(), () => undefined)
  try {
    for await (const stuk of uitgepakt) yield stuk as Buffer // of a stream that is not in object mode
  } catch (fout) {
    throw fout instanceof Error && 'code' in fout && String(fout.code).startsWith('Z_')
      ? beschadigd('het uitpakken lukt niet')
      : fout
  }
}

/**
 * Reads a whole backup and holds every part against the manifest, and the manifest against its own checksum. Memory does not
 * grow with the number of parts, whatever they are. Answers the manifest; throws BackupWeigering.
 */
export async function checkBackup(lezing: Backuplezing): Promise<Manifest> {
  const tar = await openBackup(lezing)
  const gevonden = createHash('sha256')
  for (;;) {
    const kop = await tar.next()
    if (kop === null) throw beschadigd('de inhoudsopgave ontbreekt')
    if (kop.naam === MANIFEST) break
    let sha256 = ''
    // Only its checksum matters here.
    for await (const _stuk of tar.inhoud((som) => (sha256 = som))) continue
    addOnderdeel(gevonden, { ...kop, sha256 })
  }
  const manifest = await readManifest(tar)
  const beloofd = createHash('sha256')
  for (const onderdeel of listOnderdelen(manifest)) addOnderdeel(beloofd, onderdeel)
  if (!gevonden.digest().equals(beloofd.digest())) throw beschadigd('niet alle delen zijn wat de inhoudsopgave belooft')
  return manifest
}

const addOnderdeel = (hash: Hash, { naam, grootte, sha256 }: Onderdeel): Hash =>
  hash.update(`${sha256} ${grootte} ${naam}\n`)

/** The manifest and its checksum, which are the last two parts. */
async function readManifest(tar: Tarlezer): Promise<Manifest> {
  const bytes = await readKlein(tar, GROOTSTE_MANIFEST)
  const kop = await tar.next()
  if (kop?.naam !== MANIFESTSOM || kop.grootte > 200) throw beschadigd('de controlesom van de inhoudsopgave ontbreekt')
  const som = await readKlein(tar, 200)
  if (som.toString('latin1') !== `${sha256Of(bytes)}  ${MANIFEST}\n`) throw beschadigd('de inhoudsopgave is veranderd')
  if ((await tar.next()) !== null) throw beschadigd('er staat iets achter de inhoudsopgave')
  return parseManifest(bytes)
}

async function readKlein(tar: Tarlezer, grens: number): Promise<Buffer> {
  const stukken: Buffer[] = []
  let totaal = 0
  for await (const stuk of tar.inhoud(() => undefined)) {
    totaal += stuk.length
    if (totaal > grens) throw beschadigd('de inhoudsopgave is te groot')
    stukken.push(stuk)
  }
  return Buffer.concat(stukken)
}

/** The next part, which must be this one; its content is right only once it has been read to the end. */
export async function* readOnderdeel(tar: Tarlezer, { naam, grootte, sha256 }: Onderdeel): AsyncGenerator<Buffer> {
  const kop = await tar.next()
  if (kop?.naam !== naam || kop.grootte !== grootte) throw beschadigd(`${naam} ontbreekt`)
  let gelezen = ''
  yield* tar.inhoud((som) => (gelezen = som))
  if (gelezen !== sha256) throw beschadigd(`${naam} is veranderd`)
}
