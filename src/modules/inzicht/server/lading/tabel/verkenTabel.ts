import { CBSTABEL } from '../../../domain/cbs/cbstabel.ts'
import { createGebiedzoeker } from '../../../domain/lading/createGebiedzoeker.ts'
import type { Ladingkennis } from '../../../domain/lading/ladingkennis.ts'
import { proposeToewijzing } from '../../../domain/lading/proposeToewijzing.ts'
import { tekstVanCel, type Cel, type Rij } from '../../../domain/lading/rij.ts'
import type { Toewijzing } from '../../../domain/lading/toewijzing.ts'
import type { Verkenning } from '../../../domain/lading/verkenning.ts'
import { OnleesbareLading } from './OnleesbareLading.ts'
import type { Tabel } from './openTabel.ts'

const PROEFRIJEN = 25
/** Rows that the proposal looks at: enough to tell how numbers are written. */
const VOORSTELRIJEN = 500
const MEESTE_NAMEN = 60
const LANGSTE_NAAM = 200

type Opdracht = {
  readonly blad: string | null
  readonly bestandsnaam: string
  readonly kennis: Ladingkennis
  readonly meld: (gelezen: number) => void
}

/** Reads a file through once: how many rows, what stands in its columns, and what they seem to mean. */
export async function verkenTabel(tabel: Tabel, { blad, bestandsnaam, kennis, meld }: Opdracht): Promise<Verkenning> {
  if (tabel.soort === 'cbs') return describeAntwoord(tabel)
  const gekozen = blad ?? tabel.bladen[0] ?? null
  const rijen: Rij[] = []
  const teksten: (Set<string> | null)[] = []
  let aantalRijen = 0
  for await (const rij of tabel.rijen(gekozen)) {
    aantalRijen = rij.nummer
    if (rijen.length < VOORSTELRIJEN) rijen.push(rij)
    rij.cellen.forEach((cel, kolom) => (teksten[kolom] = addTekst(teksten[kolom], cel)))
    meld(aantalRijen)
  }
  if (aantalRijen < 2)
    throw new OnleesbareLading('Er staan geen rijen met cijfers in. Controleer of je het goede bestand koos.')
  const voorstel = proposeToewijzing({
    ...{ rijen, blad: gekozen, indicatoren: kennis.indicatoren, bron: `Bestand ‘${bestandsnaam.slice(0, 180)}’` },
    zoekGebied: createGebiedzoeker(kennis),
  })
  return {
    ...{ soort: tabel.soort, bladen: tabel.bladen, aantalRijen, eersteRijen: rijen.slice(0, PROEFRIJEN), voorstel },
    teksten: Array.from(teksten, (set) => set && [...set]),
  }
}

/** Undefined: the first of its column; null: there were too many. */
function addTekst(set: Set<string> | null | undefined, cel: Cel): Set<string> | null {
  if (set === null || typeof cel !== 'string') return set ?? null
  const nieuw = set ?? new Set()
  const tekst = tekstVanCel(cel)
  if (tekst !== '') nieuw.add(tekst)
  return nieuw.size > MEESTE_NAMEN || tekst.length > LANGSTE_NAAM ? null : nieuw
}

function describeAntwoord({ antwoord }: Extract<Tabel, { soort: 'cbs' }>): Verkenning {
  const { doel, bron } = CBSTABEL[antwoord.tabel]
  const voorstel: Toewijzing = {
    ...{ doel, bron, blad: antwoord.tabel, kopregel: 0, kolommen: [], indicatorId: null, namen: {}, groep: '' },
  }
  return { soort: 'cbs', bladen: [], aantalRijen: antwoord.rijen.length, eersteRijen: [], teksten: [], voorstel }
}
