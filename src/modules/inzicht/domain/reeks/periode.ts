/** A year, or the so-manieth quarter or month of one. */
export type Periode = {
  readonly jaar: number
  readonly soort: 'jaar' | 'kwartaal' | 'maand'
  /** From 1; of a year 1. */
  readonly nummer: number
}

export const DELEN: Readonly<Record<Periode['soort'], number>> = { jaar: 1, kwartaal: 4, maand: 12 }

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const SOORTEN: Readonly<Record<string, Periode['soort']>> = { JJ: 'jaar', KW: 'kwartaal', MM: 'maand' }

/** "2026", "2026-K3" (or Q3), "2026-09", and the keys of CBS: "2026JJ00", "2026KW03", "2026MM09". Null for anything else. */
export function parsePeriode(tekst: string): Periode | null {
  const [, jaartal, cbs, cijfers, deel] =
    /^(\d{4})(?:(JJ|KW|MM)(\d\d)|-([KQ][1-4]|\d\d))?$/.exec(tekst.trim().toUpperCase()) ?? []
  if (jaartal === undefined) return null
  const jaar = Number(jaartal)
  if (cbs !== undefined) return buildPeriode(jaar, SOORTEN[cbs] ?? 'jaar', Number(cijfers))
  if (deel === undefined) return { jaar, soort: 'jaar', nummer: 1 }
  return /^\d/.test(deel) ? buildPeriode(jaar, 'maand', Number(deel)) : buildPeriode(jaar, 'kwartaal', Number(deel[1]))
}

function buildPeriode(jaar: number, soort: Periode['soort'], nummer: number): Periode | null {
  if (soort === 'jaar') return nummer === 0 ? { jaar, soort, nummer: 1 } : null
  return nummer >= 1 && nummer <= DELEN[soort] ? { jaar, soort, nummer } : null
}

/** "2026", "het 3e kwartaal van 2026", "september 2026". */
export function describePeriode({ jaar, soort, nummer }: Periode): string {
  if (soort === 'jaar') return String(jaar)
  return soort === 'kwartaal' ? `het ${nummer}e kwartaal van ${jaar}` : `${MAANDEN[nummer - 1] ?? ''} ${jaar}`
}

/** "2026", "2026-K3", "2026-09". */
export function formatPeriode({ jaar, soort, nummer }: Periode): string {
  if (soort === 'jaar') return String(jaar)
  return soort === 'kwartaal' ? `${jaar}-K${nummer}` : `${jaar}-${String(nummer).padStart(2, '0')}`
}

/** Months or quarters of one year in words: "januari tot en met oktober", "maart, mei en juni". */
export function describeDelen(soort: Periode['soort'], nummers: readonly number[]): string {
  const namen = nummers.map((nummer) => (soort === 'maand' ? (MAANDEN[nummer - 1] ?? '') : `kwartaal ${nummer}`))
  const [eerste = '', laatste = ''] = [namen[0], namen.at(-1)]
  if (namen.length < 2) return eerste
  const aaneen = nummers.every((nummer, plaats) => nummer === (nummers[0] ?? 0) + plaats)
  if (aaneen && namen.length > 2) return `${eerste} tot en met ${laatste}`
  return `${namen.slice(0, -1).join(', ')} en ${laatste}`
}
