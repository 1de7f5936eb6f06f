import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BackupWeigering, beschadigd } from './BackupWeigering.ts'

/** The only form so far; a reader refuses a higher one. */
export const FORMAAT = 1
export const MANIFEST = 'manifest.json'
export const MANIFESTSOM = 'manifest.sha256'

const GB = 1024 ** 3
const som = z.string().regex(/^[0-9a-f]{64}$/)
const deel = z.strictObject({ grootte: z.int().min(0).max(GB), sha256: som })

/** What a backup holds, in this order. Names of parts follow from it, so none is ever taken from the backup itself. */
const manifest = z.strictObject({
  formaat: z.literal(FORMAAT),
  /** The moment that it shows. */
  gemaaktOp: z.iso.datetime(),
  migraties: z.array(z.strictObject({ nummer: z.int(), bestand: z.string().max(200), sha256: som })).min(1),
  tabellen: z.array(
    z.strictObject({
      /** "toegang.account" */
      naam: z.string().regex(/^[a-z_]{1,40}\.[a-z0-9_]{1,40}$/),
      kolommen: z.array(z.string().max(63)).min(1),
      rijen: z.int().min(0),
      /** Together one `COPY … TO STDOUT` in text form. */
      delen: z.array(deel),
    }),
  ),
  /** The secret of the installation (BAKEN_DATA/geheim). */
  geheim: deel.extend({ grootte: z.literal(32) }),
  /** Uploaded files, each under its own checksum. */
  bestanden: z.array(deel),
  /** Checksums of files that the database knows but that were not there, or no longer what they were. */
  ontbreekt: z.array(som),
  /** How many tombstones there were: a shorter list has lost some. */
  vernietigd: z.int().min(0),
})

export type Manifest = z.output<typeof manifest>
export type Deel = z.output<typeof deel>
export type Tabelinhoud = Manifest['tabellen'][number]
export type Onderdeel = Deel & { readonly naam: string }

/** Every part before the manifest, in the order in which it is written. */
export function* listOnderdelen({ tabellen, geheim, bestanden }: Manifest): Generator<Onderdeel> {
  for (const tabel of tabellen) {
    for (const [plek, eigen] of tabel.delen.entries()) yield { ...eigen, naam: nameTabeldeel(tabel.naam, plek) }
  }
  yield { ...geheim, naam: 'geheim' }
  for (const bestand of bestanden) yield { ...bestand, naam: nameBestand(bestand.sha256) }
}

export const nameTabeldeel = (tabel: string, plek: number): string =>
  `tabellen/${tabel}/${String(plek + 1).padStart(5, '0')}`
export const nameBestand = (sha256: string): string => `bestanden/${sha256}`

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
export const describeDeel = (inhoud: Uint8Array): Deel => ({ grootte: inhoud.length, sha256: sha256Of(inhoud) })

/** Throws BackupWeigering. */
export function parseManifest(bytes: Buffer): Manifest {
  const json = parseJson(bytes)
  const { success, data } = z.object({ formaat: z.int().min(1) }).safeParse(json)
  if (success && data.formaat > FORMAAT) {
    throw new BackupWeigering(
      'Deze backup is van een nieuwere versie van Baken. Installeer die versie en probeer het opnieuw.',
    )
  }
  const gelezen = manifest.safeParse(json)
  if (!gelezen.success) throw beschadigd('de inhoudsopgave klopt niet')
  return gelezen.data
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw beschadigd('de inhoudsopgave is niet te lezen')
  }
}
