import { SEIZOENEN, type Periode } from '../planning.ts'

const MAX_STAPPEN = 60
const WEKEN = 53

const PER_JAAR: Readonly<Record<Exclude<Periode['eenheid'], 'dag'>, number>> = {
  jaar: 1,
  halfjaar: 2,
  kwartaal: 4,
  seizoen: 4,
  maand: 12,
  week: WEKEN,
}

const rankOf = (periode: Periode): number => {
  if (periode.eenheid === 'seizoen') return SEIZOENEN.indexOf(periode.naam)
  return 'nummer' in periode ? periode.nummer - 1 : 0
}

/** The casts hold: `rang` is taken modulo the number of such periods in a year. */
const atRank = (eenheid: Periode['eenheid'], rang: number, jaar: number | null): Periode | null => {
  const basis = { jaar, deel: null }
  if (eenheid === 'jaar') return { ...basis, eenheid }
  if (eenheid === 'halfjaar') return { ...basis, eenheid, nummer: (rang + 1) as 1 | 2 }
  if (eenheid === 'kwartaal') return { ...basis, eenheid, nummer: (rang + 1) as 1 | 2 | 3 | 4 }
  if (eenheid === 'maand' || eenheid === 'week') return { ...basis, eenheid, nummer: rang + 1 }
  const naam = SEIZOENEN[rang]
  return eenheid === 'seizoen' && naam !== undefined ? { ...basis, eenheid, naam } : null
}

/**
 * Everything from the one period to the other, both included; null when they differ in kind, are days, or lie too far apart.
 * Without years a later start wraps round the new year ("nov-feb").
 */
export const expandBereik = (van: Periode, tot: Periode): readonly Periode[] | null => {
  if (van.eenheid !== tot.eenheid || van.eenheid === 'dag' || van.deel !== null || tot.deel !== null) return null
  const perJaar = PER_JAAR[van.eenheid]
  const [eerste, laatste] = [rankOf(van), rankOf(tot)]
  const jaarTot = tot.jaar ?? van.jaar
  const jaarVan = van.jaar ?? (jaarTot !== null && eerste > laatste ? jaarTot - 1 : jaarTot)
  const jaren = jaarVan === null || jaarTot === null ? (eerste > laatste ? 1 : 0) : jaarTot - jaarVan
  const stappen = jaren * perJaar + laatste - eerste
  if (stappen <= 0 || stappen > MAX_STAPPEN) return null
  const reeks = Array.from({ length: stappen + 1 }, (_, n) => {
    const plaats = eerste + n
    const jaar = jaarVan === null ? null : jaarVan + Math.floor(plaats / perJaar)
    return atRank(van.eenheid, plaats % perJaar, jaar)
  })
  return reeks.filter((periode) => periode !== null)
}
