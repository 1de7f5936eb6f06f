import type { Ladingwaarde } from '../lading/rij.ts'
import { formatPeriode } from '../reeks/periode.ts'
import type { Cbsrij } from './readCbsantwoord.ts'
import { TOTAAL } from './misdrijven.ts'

/** An indicator that is filled from a table: the kinds that are added up. */
export type Cbsindicator = { readonly id: string; readonly misdrijven: readonly string[] }

type Kennis = {
  /** "GM9990": its figures are those of the whole gemeente. */
  readonly gemeentecode: string
  /** Empty: they are inhabitants. */
  readonly indicatoren: readonly Cbsindicator[]
  /** By `formatPeriode`; null when the answer does not say. */
  readonly voorlopig: ReadonlySet<string> | null
}

/**
 * The values that rows of CBS give. Of a sum every part must be known, else the sum is not known; the total of all kinds is never
 * added to its parts. A row that stands twice counts once.
 */
export function toLadingwaarden(rijen: readonly Cbsrij[], kennis: Kennis): readonly Ladingwaarde[] {
  const plekken = groupPlekken(rijen)
  const doelen = kennis.indicatoren.length === 0 ? [{ id: null, misdrijven: [null] }] : kennis.indicatoren
  const waarden: Ladingwaarde[] = []
  for (const { gebied, periode, perSoort } of plekken.values()) {
    for (const { id, misdrijven } of doelen) {
      const delen = misdrijven.some((soort) => soort === TOTAAL) ? [TOTAAL] : misdrijven
      if (!delen.some((soort) => perSoort.has(soort))) continue
      waarden.push({
        ...{ rij: waarden.length + 1, indicatorId: id, periode, noemer: null, context: null },
        gebied: gebied === kennis.gemeentecode ? '' : gebied,
        waarde: addUp(delen.map((soort) => perSoort.get(soort) ?? null)),
        voorlopig: kennis.voorlopig === null ? null : kennis.voorlopig.has(formatPeriode(periode)),
      })
    }
  }
  // How many inhabitants is always known, or left out.
  return kennis.indicatoren.length === 0 ? waarden.filter(({ waarde }) => waarde !== null) : waarden
}

type Plek = Pick<Cbsrij, 'gebied' | 'periode'> & { readonly perSoort: Map<string | null, number | null> }

function groupPlekken(rijen: readonly Cbsrij[]): ReadonlyMap<string, Plek> {
  const plekken = new Map<string, Plek>()
  for (const { gebied, periode, misdrijf, waarde } of rijen) {
    const sleutel = `${gebied} ${formatPeriode(periode)}`
    const plek = plekken.get(sleutel) ?? { gebied, periode, perSoort: new Map() }
    plek.perSoort.set(misdrijf, waarde)
    plekken.set(sleutel, plek)
  }
  return plekken
}

const addUp = (delen: readonly (number | null)[]): number | null =>
  delen.reduce((som, deel) => (som === null || deel === null ? null : som + deel), 0)
