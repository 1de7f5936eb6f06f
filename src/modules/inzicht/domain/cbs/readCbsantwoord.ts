import { parsePeriode, type Periode } from '../reeks/periode.ts'
import { CBSTABEL, isCbstabel, type Cbstabelcode } from './cbstabel.ts'

/** One figure as CBS gives it, its keys without the spaces behind them. */
export type Cbsrij = {
  /** Null in a table without kinds. */
  readonly misdrijf: string | null
  /** GM, WK or BU. */
  readonly gebied: string
  readonly periode: Periode
  /** Null is not known, which is not 0. */
  readonly waarde: number | null
}

export type Cbsantwoord = { readonly tabel: Cbstabelcode; readonly rijen: readonly Cbsrij[] }

const GEBIED = /^(GM\d{4}|WK[0-9A-Z]{6}|BU[0-9A-Z]{8})$/
const METADATA = /\/([0-9A-Za-z]{5,12})\/\$metadata/

/** The table that an answer says it is of; null when it is no answer of a table that we know. */
export function findTabel(antwoord: unknown): Cbstabelcode | null {
  const metadata = readVeld(antwoord, 'odata.metadata')
  const code = typeof metadata === 'string' ? (METADATA.exec(metadata)?.[1] ?? '') : ''
  return isCbstabel(code) ? code : null
}

/**
 * The rows of an answer; null when it, or any row of it, has another form: a column that was renamed is no figure that is not known.
 * Rows about a country, a province or a week are left out.
 */
export function readCbsrijen(tabel: Cbstabelcode, antwoord: unknown): readonly Cbsrij[] | null {
  const rijen = readVeld(antwoord, 'value')
  if (!Array.isArray(rijen) || !rijen.every((rij: unknown) => hasVorm(tabel, rij))) return null
  return rijen.flatMap((rij: unknown) => readRij(tabel, rij) ?? [])
}

function hasVorm(tabel: Cbstabelcode, rij: unknown): boolean {
  const { gebiedsveld, waardeveld, vast, doel } = CBSTABEL[tabel]
  const sleutels = [gebiedsveld, 'Perioden', ...(doel === 'meetwaarden' ? ['SoortMisdrijf'] : Object.keys(vast))]
  const waarde = readVeld(rij, waardeveld)
  return sleutels.every((veld) => typeof readVeld(rij, veld) === 'string') && (waarde === null || isGetal(waarde))
}

const isGetal = (waarde: unknown): waarde is number => typeof waarde === 'number' && Number.isFinite(waarde)

function readRij(tabel: Cbstabelcode, rij: unknown): Cbsrij | null {
  const { gebiedsveld, waardeveld, vast, doel } = CBSTABEL[tabel]
  const sleutel = (veld: string): string => {
    const waarde = readVeld(rij, veld)
    return typeof waarde === 'string' ? waarde.trim() : ''
  }
  const periode = parsePeriode(sleutel('Perioden'))
  const waarde = readVeld(rij, waardeveld)
  const gebied = sleutel(gebiedsveld)
  const past = Object.entries(vast).every(([veld, verwacht]) => sleutel(veld) === verwacht)
  if (periode === null || !GEBIED.test(gebied) || !past) return null
  const misdrijf = doel === 'bevolking' ? null : sleutel('SoortMisdrijf')
  return { misdrijf, gebied, periode, waarde: isGetal(waarde) ? waarde : null }
}

/** The periods that are not final, by their key ("2026MM05"), out of what CBS says about the periods of a table. */
export function readVoorlopige(antwoord: unknown): readonly string[] {
  const periodes = readVeld(antwoord, 'value')
  if (!Array.isArray(periodes)) return []
  return periodes.flatMap((periode: unknown) => {
    const [sleutel, status] = [readVeld(periode, 'Key'), readVeld(periode, 'Status')]
    return typeof sleutel === 'string' && typeof status === 'string' && /voorlopig/i.test(status)
      ? [sleutel.trim()]
      : []
  })
}

/** When the table was last changed; null when CBS does not say. */
export function readStand(antwoord: unknown): string | null {
  const tabellen = readVeld(antwoord, 'value')
  const gewijzigd = readVeld(Array.isArray(tabellen) ? tabellen[0] : null, 'Modified')
  return typeof gewijzigd === 'string' && gewijzigd.length <= 100 ? gewijzigd : null
}

const readVeld = (houder: unknown, naam: string): unknown =>
  typeof houder === 'object' && houder !== null && Object.hasOwn(houder, naam)
    ? (houder as Readonly<Record<string, unknown>>)[naam]
    : undefined
