import { CBSTABEL, type Cbstabelcode } from './cbstabel.ts'

/** What a person asks of a table. */
export type Cbsvraag = {
  readonly tabel: Cbstabelcode
  /** Keys of kinds of crime; empty where a table has none. */
  readonly misdrijven: readonly string[]
  readonly vanJaar: number
  readonly totJaar: number
  /** With the wijken and buurten of the own gemeente. */
  readonly wijken: boolean
  /** "GM9990": the own gemeente, and others to compare with. */
  readonly gemeentecodes: readonly string[]
}

/** So few rows that an answer stays well below what is accepted of another server, and the 10,000 that CBS gives at once. */
export const RIJEN_PER_PAGINA = 2500

/** More kinds than this make an address too long: then all are asked, and picked afterwards. */
const MEESTE_IN_ADRES = 12

const PERIODELETTERS = { jaar: 'JJ', kwartaal: 'KW', maand: 'MM' } as const

/** One question for each year and gemeente: what goes wrong in one, leaves the others. */
export function listDeelvragen(vraag: Cbsvraag): readonly string[] {
  const jaren = Array.from({ length: vraag.totJaar - vraag.vanJaar + 1 }, (_, i) => vraag.vanJaar + i)
  return jaren.flatMap((jaar) =>
    vraag.gemeentecodes.map((code, plaats) => buildFilter(vraag, jaar, code, plaats === 0)),
  )
}

/** The query of one page, not yet escaped for an address. */
export const buildPaginavraag = (
  tabel: Cbstabelcode,
  filter: string,
  pagina: number,
): Readonly<Record<string, string>> => ({
  $format: 'json',
  $filter: filter,
  $select: listVelden(tabel).join(','),
  $top: String(RIJEN_PER_PAGINA),
  $skip: String(pagina * RIJEN_PER_PAGINA),
})

const listVelden = (code: Cbstabelcode): readonly string[] => {
  const { gebiedsveld, waardeveld, vast, doel } = CBSTABEL[code]
  const soort = doel === 'meetwaarden' ? ['SoortMisdrijf'] : Object.keys(vast)
  return [...soort, gebiedsveld, 'Perioden', waardeveld]
}

function buildFilter(vraag: Cbsvraag, jaar: number, gemeentecode: string, eigen: boolean): string {
  const { gebiedsveld, frequentie, vast } = CBSTABEL[vraag.tabel]
  // A wijk or buurt has the four digits of its gemeente behind its two letters.
  const gebied =
    eigen && vraag.wijken
      ? `substring(${gebiedsveld},2,4) eq '${gemeentecode.slice(2)}'`
      : `startswith(${gebiedsveld},'${gemeentecode}')`
  const vaste = Object.entries(vast).map(([veld, sleutel]) => `startswith(${veld},'${sleutel}')`)
  return [
    `startswith(Perioden,'${jaar}${PERIODELETTERS[frequentie]}')`,
    gebied,
    ...vaste,
    ...(vraag.misdrijven.length > 0 && vraag.misdrijven.length <= MEESTE_IN_ADRES ? [orMisdrijven(vraag)] : []),
  ].join(' and ')
}

/** The server compares with the spaces that fill a key up; whether it has any differs by table. */
const orMisdrijven = ({ misdrijven }: Cbsvraag): string =>
  `(${misdrijven.map((sleutel) => `SoortMisdrijf eq '${sleutel}' or SoortMisdrijf eq '${sleutel.padEnd(6)}'`).join(' or ')})`
