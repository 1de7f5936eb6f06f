import type { Gebiedzoeker } from './createGebiedzoeker.ts'
import { guessGetalstijl, isOnbekend, parseGetal } from './parseGetal.ts'
import { joinJaarEnDeel, parseLadingperiode } from './parseLadingperiode.ts'
import { tekstVanCel, type Cel, type Rij } from './rij.ts'
import { MEERVOUDIG, type Kolomrol, type Kolomtoewijzing, type Toewijzing } from './toewijzing.ts'

/** An indicator whose values may come from a file. */
export type Ladingindicator = { readonly id: string; readonly naam: string }

type Kennis = {
  readonly rijen: readonly Rij[]
  readonly blad: string | null
  readonly zoekGebied: Gebiedzoeker
  readonly indicatoren: readonly Ladingindicator[]
  readonly bron: string
}

/** Names that say what a column is, whatever stands in it. */
const KOPPEN: readonly (readonly [Kolomrol, RegExp])[] = [
  ['periode', /^(periode|perioden|tijdvak|datum|peildatum)$/],
  ['jaar', /^(jaar|jaartal)$/],
  ['maand', /^(maand|maandnummer)$/],
  ['kwartaal', /^kwartaal$/],
  [
    'gebied',
    /^(gebied|gebieden|gebiedscode|wijk|buurt|wijken en buurten|wijkenenbuurten|regio|regios|gemeente|gwb_code|code)$/,
  ],
  ['indicator', /^(indicator|onderwerp|soort|soort misdrijf|soortmisdrijf|delict|misdrijf)$/],
  ['noemer', /^(noemer|totaal aantal|van de|respondenten|aantal respondenten|n)$/],
  ['voorlopig', /^(voorlopig|status)$/],
  ['context', /^(context|toelichting|opmerking|opmerkingen)$/],
]
const BEVOLKING = /^(inwoners|aantal inwoners|bevolking)$/
const MEESTE_KOPREGELS = 20
/** The share of filled cells that must fit before a column is taken to hold such things. */
const GENOEG = 0.8

/** The row with the names of the columns: the first that is as wide as most rows are, and holds only different texts. */
export function findKopregel(rijen: readonly Rij[]): number {
  const eerste = rijen.slice(0, MEESTE_KOPREGELS)
  const breedtes = eerste.map(({ cellen }) => countGevuld(cellen)).sort((a, b) => a - b)
  const breedte = breedtes[Math.floor(breedtes.length / 2)] ?? 0
  const kop = eerste.find(({ cellen }) => {
    const teksten = cellen.map(tekstVanCel).filter((tekst) => tekst !== '')
    return teksten.length >= breedte && teksten.length > 0 && new Set(teksten).size === teksten.length
  })
  return kop?.nummer ?? rijen[0]?.nummer ?? 1
}

const countGevuld = (cellen: readonly Cel[]): number => cellen.filter((cel) => tekstVanCel(cel) !== '').length

/** What the columns seem to mean, for a person to correct. `rijen` are the first of the file. */
export function proposeToewijzing({ rijen, blad, zoekGebied, indicatoren, bron }: Kennis): Toewijzing {
  const kopregel = findKopregel(rijen)
  const koppen = rijen.find(({ nummer }) => nummer === kopregel)?.cellen.map(tekstVanCel) ?? []
  const onder = rijen.filter(({ nummer }) => nummer > kopregel)
  const perNaam = new Map(indicatoren.map(({ id, naam }) => [naam.toLowerCase(), id]))
  const vergeven = new Set<Kolomrol>()
  const kolommen = koppen.map((kop, plaats): Kolomtoewijzing => {
    const cellen = onder.map((rij) => rij.cellen[plaats] ?? null)
    const rol = perNaam.has(kop.toLowerCase()) ? 'waarde' : guessRol(kop, cellen, zoekGebied)
    const mag = MEERVOUDIG.has(rol) || !vergeven.has(rol)
    vergeven.add(rol)
    const indicatorId = rol === 'waarde' ? (perNaam.get(kop.toLowerCase()) ?? null) : null
    return { rol: mag ? rol : 'negeer', indicatorId, getalstijl: guessGetalstijl(cellen).stijl }
  })
  const rest = { blad, kopregel, groep: '', bron }
  const bevolking = koppen.some(
    (kop, plaats) => kolommen[plaats]?.rol === 'waarde' && BEVOLKING.test(kop.toLowerCase()),
  )
  const namen = nameIndicatoren(kolommen, onder, perNaam)
  const [enige] = indicatoren.length === 1 ? indicatoren : []
  return {
    ...rest,
    doel: bevolking ? 'bevolking' : 'meetwaarden',
    kolommen: dropJaar(kolommen),
    namen,
    indicatorId: enige?.id ?? null,
  }
}

/** A column of years beside one of whole periods says nothing more. */
const dropJaar = (kolommen: readonly Kolomtoewijzing[]): readonly Kolomtoewijzing[] =>
  kolommen.some(({ rol }) => rol === 'periode')
    ? kolommen.map((kolom) => (/^(jaar|maand|kwartaal)$/.test(kolom.rol) ? { ...kolom, rol: 'negeer' } : kolom))
    : kolommen

function guessRol(kop: string, cellen: readonly Cel[], zoekGebied: Gebiedzoeker): Kolomrol {
  const naam = kop.toLowerCase()
  if (parseLadingperiode(kop) !== null) return 'periodewaarde'
  const gevuld = cellen.filter((cel) => tekstVanCel(cel) !== '')
  const past = (toets: (cel: Cel) => boolean): boolean =>
    gevuld.length > 0 && gevuld.filter(toets).length >= gevuld.length * GENOEG
  const rol = KOPPEN.find(([, vorm]) => vorm.test(naam))?.[0]
  if (rol === 'maand' && !past((cel) => joinJaarEnDeel('2000', 'maand', cel) !== null)) return 'periode'
  if (rol !== undefined) return rol
  if (past((cel) => typeof cel === 'string' && !/^\d{4}$/.test(cel.trim()) && parseLadingperiode(cel) !== null))
    return 'periode'
  if (past((cel) => 'code' in zoekGebied(cel))) return 'gebied'
  const { stijl } = guessGetalstijl(cellen)
  return past((cel) => parseGetal(cel, stijl) !== undefined) && !gevuld.every(isOnbekend) ? 'waarde' : 'negeer'
}

function nameIndicatoren(
  kolommen: readonly Kolomtoewijzing[],
  onder: readonly Rij[],
  perNaam: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const plaats = kolommen.findIndex(({ rol }) => rol === 'indicator')
  if (plaats === -1) return {}
  const namen = new Set(onder.map(({ cellen }) => tekstVanCel(cellen[plaats])))
  return Object.fromEntries(
    [...namen].flatMap((naam) => {
      const id = perNaam.get(naam.toLowerCase())
      return id === undefined ? [] : [[naam, id]]
    }),
  )
}
