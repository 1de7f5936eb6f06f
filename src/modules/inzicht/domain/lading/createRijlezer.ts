import type { Periode } from '../reeks/periode.ts'
import type { Indicatorsoort } from '../reeks/reeks.ts'
import { checkInwoners, checkWaarde } from './checkWaarde.ts'
import type { Gebiedzoeker } from './createGebiedzoeker.ts'
import { parseGetal } from './parseGetal.ts'
import { joinJaarEnDeel, parseLadingperiode } from './parseLadingperiode.ts'
import { tekstVanCel, type Cel, type Ladingwaarde, type Rij } from './rij.ts'
import { buildRijfout, type Rijfout, type Rijreden } from './rijfout.ts'
import type { Kolomrol, Toewijzing } from './toewijzing.ts'

export type Rijkennis = {
  /** The names of the columns, as they stand in the file. */
  readonly koppen: readonly string[]
  readonly toewijzing: Toewijzing
  readonly zoekGebied: Gebiedzoeker
  /** Of each indicator that may be filled. */
  readonly soorten: ReadonlyMap<string, Indicatorsoort>
}

/** What a row gives: all its values, or everything that is wrong with it. An empty row gives neither. */
export type Gelezen = { readonly waarden: readonly Ladingwaarde[]; readonly fouten: readonly Rijfout[] }

type Meld = (kolom: number, reden: Rijreden) => null

const VROEGST = 1900
const LAATST = 2200
const LANGSTE_CONTEXT = 500
const JA: ReadonlySet<string> = new Set(['ja', 'j', 'voorlopig', 'nader voorlopig', 'waar', 'true', '1', '*', 'v'])
const NEE: ReadonlySet<string> = new Set(['', 'nee', 'n', 'definitief', 'onwaar', 'false', '0', 'd'])

/** Reads row by row as `toewijzing` says. */
export function createRijlezer(kennis: Rijkennis): (rij: Rij) => Gelezen {
  const { toewijzing, koppen } = kennis
  const plaatsen = new Map(toewijzing.kolommen.map(({ rol }, plaats) => [rol, plaats]))
  const kolommen = listWaardekolommen(toewijzing, koppen)
  return (rij) => {
    const { nummer, cellen } = rij
    if (cellen.every((cel) => tekstVanCel(cel) === '')) return { waarden: [], fouten: [] }
    const fouten: Rijfout[] = []
    const meld: Meld = (kolom, reden) => {
      fouten.push(buildRijfout(nummer, koppen[kolom] ?? '', tekstVanCel(cellen[kolom]), reden))
      return null
    }
    if (cellen.slice(koppen.length).some((cel) => tekstVanCel(cel) !== '')) meld(-1, 'te_veel_cellen')
    const deel = readGedeeld(kennis, plaatsen, cellen, meld)
    const waarden = kolommen.flatMap((kolom) => readWaarde(kennis, kolom, rij, deel, meld) ?? [])
    return fouten.length === 0 ? { waarden, fouten } : { waarden: [], fouten }
  }
}

type Waardekolom = { readonly plaats: number; readonly periode: Periode | null; readonly indicatorId: string | null }

const listWaardekolommen = ({ kolommen }: Toewijzing, koppen: readonly string[]): readonly Waardekolom[] =>
  kolommen.flatMap(({ rol, indicatorId }, plaats) => {
    if (rol === 'waarde') return [{ plaats, periode: null, indicatorId }]
    return rol === 'periodewaarde' ? [{ plaats, periode: parseLadingperiode(koppen[plaats]), indicatorId }] : []
  })

type Plaatsen = ReadonlyMap<Kolomrol, number>

/** What holds for all values of a row. */
type Gedeeld = {
  readonly gebied: string | null
  readonly periode: Periode | null
  readonly indicatorId: string | null
  readonly noemer: number | null
  readonly noemerkolom: number | undefined
  readonly voorlopig: boolean | null
  readonly context: string | null
}

function readGedeeld(kennis: Rijkennis, plaatsen: Plaatsen, cellen: readonly Cel[], meld: Meld): Gedeeld {
  const noemerkolom = plaatsen.get('noemer')
  return {
    gebied: readGebied(kennis.zoekGebied, plaatsen, cellen, meld),
    periode: readPeriode(kennis.toewijzing, plaatsen, cellen, meld),
    indicatorId: readIndicator(kennis.toewijzing, plaatsen, cellen, meld),
    noemer: noemerkolom === undefined ? null : readGetal(kennis.toewijzing, noemerkolom, cellen, meld),
    noemerkolom,
    voorlopig: readVoorlopig(plaatsen, cellen, meld),
    context: readContext(plaatsen, cellen, meld),
  }
}

function readGebied(zoek: Gebiedzoeker, plaatsen: Plaatsen, cellen: readonly Cel[], meld: Meld): string | null {
  const kolom = plaatsen.get('gebied')
  if (kolom === undefined) return ''
  const gevonden = zoek(cellen[kolom])
  return 'code' in gevonden ? gevonden.code : meld(kolom, gevonden.reden)
}

/** Null also where the header says it. */
function readPeriode({ doel }: Toewijzing, plaatsen: Plaatsen, cellen: readonly Cel[], meld: Meld): Periode | null {
  const [jaar, heel] = [plaatsen.get('jaar'), plaatsen.get('periode')]
  const kolom = heel ?? jaar
  if (kolom === undefined) return null
  const deel = plaatsen.get('maand') ?? plaatsen.get('kwartaal')
  const soort = plaatsen.has('maand') ? 'maand' : 'kwartaal'
  const gelezen =
    heel === undefined && deel !== undefined
      ? joinJaarEnDeel(cellen[kolom], soort, cellen[deel])
      : parseLadingperiode(cellen[kolom])
  if (gelezen === null) return meld(heel ?? deel ?? kolom, 'periode_onleesbaar')
  if (gelezen.jaar < VROEGST || gelezen.jaar > LAATST) return meld(kolom, 'jaar_buiten_bereik')
  return doel === 'bevolking' && gelezen.soort !== 'jaar' ? meld(kolom, 'geen_jaar') : gelezen
}

function readIndicator(toewijzing: Toewijzing, plaatsen: Plaatsen, cellen: readonly Cel[], meld: Meld): string | null {
  const kolom = plaatsen.get('indicator')
  if (kolom === undefined || toewijzing.doel === 'bevolking') return toewijzing.indicatorId
  const naam = tekstVanCel(cellen[kolom])
  return (
    (Object.hasOwn(toewijzing.namen, naam) ? toewijzing.namen[naam] : undefined) ?? meld(kolom, 'indicator_onbekend')
  )
}

function readVoorlopig(plaatsen: Plaatsen, cellen: readonly Cel[], meld: Meld): boolean | null {
  const kolom = plaatsen.get('voorlopig')
  if (kolom === undefined) return null
  const tekst = tekstVanCel(cellen[kolom]).toLowerCase()
  if (JA.has(tekst)) return true
  return NEE.has(tekst) ? false : meld(kolom, 'voorlopig_onleesbaar')
}

function readContext(plaatsen: Plaatsen, cellen: readonly Cel[], meld: Meld): string | null {
  const kolom = plaatsen.get('context')
  const tekst = kolom === undefined ? '' : tekstVanCel(cellen[kolom])
  if (kolom !== undefined && tekst.length > LANGSTE_CONTEXT) return meld(kolom, 'context_te_lang')
  return tekst === '' ? null : tekst
}

function readGetal({ kolommen }: Toewijzing, kolom: number, cellen: readonly Cel[], meld: Meld): number | null {
  const getal = parseGetal(cellen[kolom], kolommen[kolom]?.getalstijl ?? 'komma')
  return getal === undefined ? meld(kolom, 'geen_getal') : getal
}

function readWaarde(kennis: Rijkennis, kolom: Waardekolom, rij: Rij, deel: Gedeeld, meld: Meld): Ladingwaarde | null {
  const { toewijzing, soorten } = kennis
  const waarde = parseGetal(rij.cellen[kolom.plaats], toewijzing.kolommen[kolom.plaats]?.getalstijl ?? 'komma')
  if (waarde === undefined) return meld(kolom.plaats, 'geen_getal')
  const bevolking = toewijzing.doel === 'bevolking'
  const indicatorId = bevolking ? null : (kolom.indicatorId ?? deel.indicatorId)
  const soort = indicatorId === null ? undefined : soorten.get(indicatorId)
  const periode = kolom.periode ?? deel.periode
  // What is missing here was said of its own column.
  if (deel.gebied === null || periode === null || (!bevolking && soort === undefined)) return null
  const reden = soort === undefined ? checkInwoners(waarde) : checkWaarde(soort, waarde, deel.noemer)
  if (reden !== null) return meld(reden.startsWith('noemer') ? (deel.noemerkolom ?? kolom.plaats) : kolom.plaats, reden)
  const { gebied, noemer, voorlopig, context } = deel
  return { rij: rij.nummer, indicatorId, gebied, periode, waarde, noemer, voorlopig, context }
}
