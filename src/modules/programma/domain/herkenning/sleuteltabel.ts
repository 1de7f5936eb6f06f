import type { Cel, Tabel } from '../../../documenten/public.ts'
import { readKolomnaam } from './kolomnaam.ts'
import type { RasterCel, Rasterrij } from './tabelraster.ts'
import { trimEind } from './trimEind.ts'

const MIN_LABELS = 2
const MAX_LABEL = 40
/** Labels under which a table stands its acties on their side; without any of these it is no such table. */
const KERN = new Set(['hoe', 'wanneer', 'wie', 'trekker', 'partner', 'start', 'gereed'])

/** A row of labels and the rows of values that belong to it. */
export type Kaart = {
  readonly labels: Rasterrij
  readonly waarden: readonly Rasterrij[]
  readonly titels: readonly RasterCel[]
}

type Regel = { readonly label: RasterCel; readonly waarden: readonly (RasterCel | null)[] }

/**
 * A table that has its names in the first column ("Actie | …", "Wie | …"), turned on its side: one card per actie.
 * Null when the table is an ordinary one.
 */
export function readKaarten(tabel: Tabel, rijen: readonly Rasterrij[]): Kaart[] | null {
  if (tabel.rijen.length < MIN_LABELS || (rijen[0]?.length ?? 0) < 2) return null
  const gelezen = rijen.map(readRegel)
  const labels = gelezen.filter((regel) => regel !== null)
  const rollen = new Set(labels.map((regel) => readKolomnaam(labelTekst(regel.label.cel))?.rol))
  const kern = [...rollen].filter((rol) => rol !== undefined && KERN.has(rol)).length
  const gevuld = rijen.filter((rij) => rij.some((p) => p?.begin === true && p.cel.tekst.trim() !== '')).length
  if (labels.length < MIN_LABELS || kern < 2 || labels.length < gevuld * 0.6) return null
  return splitKaarten(rijen, gelezen)
}

const labelTekst = (cel: Cel): string => trimEind(cel.tekst.slice(0, MAX_LABEL + 4), ':')

function readRegel(rij: Rasterrij): Regel | null {
  const [label, ...waarden] = rij
  if (!label?.begin || label.cel.tekst.length > MAX_LABEL) return null
  const naam = readKolomnaam(labelTekst(label.cel))
  if (!naam?.exact || waarden.every((plaats) => plaats?.cel === label.cel)) return null
  const alleLabels = waarden.every((p) => p !== null && readKolomnaam(labelTekst(p.cel))?.exact === true)
  return alleLabels ? null : { label, waarden }
}

/** Each time the first label comes back a new card begins. A row that is no label is the title of what follows. */
function splitKaarten(rijen: readonly Rasterrij[], gelezen: readonly (Regel | null)[]): Kaart[] {
  const kaarten: Kaart[] = []
  let regels: Regel[] = []
  let titels: RasterCel[] = []
  const close = (): void => {
    if (regels.length > 0) kaarten.push(toKaart(regels, titels))
    if (regels.length > 0) titels = []
    regels = []
  }
  gelezen.forEach((regel, r) => {
    const dubbel = regel && regels.some((eerder) => sameLabel(eerder, regel))
    if (!regel || dubbel) close()
    if (regel) regels.push(regel)
    else titels.push(...(rijen[r] ?? []).filter((p): p is RasterCel => p?.begin === true && p.cel.tekst.trim() !== ''))
  })
  close()
  return kaarten
}

const sameLabel = (a: Regel, b: Regel): boolean =>
  labelTekst(a.label.cel).toLowerCase() === labelTekst(b.label.cel).toLowerCase()

function toKaart(regels: readonly Regel[], titels: readonly RasterCel[]): Kaart {
  const breedte = Math.max(...regels.map((regel) => regel.waarden.length))
  const kolommen = Array.from({ length: breedte }, (_, k) => k).filter((k) =>
    regels.some((regel) => isFilled(regel, k)),
  )
  return {
    labels: regels.map(({ label }) => ({ ...label, cel: { ...label.cel, tekst: labelTekst(label.cel), kop: true } })),
    waarden: kolommen.map((k) => regels.map((regel) => regel.waarden[k] ?? null)),
    titels,
  }
}

const isFilled = (regel: Regel, k: number): boolean =>
  regel.waarden[k]?.begin === true && regel.waarden[k]?.cel.tekst.trim() !== ''
