import type { Periode } from '../planning.ts'
import type { Kader, Kandidaat, NaamDagen } from './bijdrage.ts'
import { hullOf, overlapOf, touches } from './dagen.ts'
import { daysOfPeriode } from './daysOfPeriode.ts'
import { namePeriode } from './namePeriode.ts'

/**
 * Whether periods that follow on each other are one stretch: "april t/m juni" and "week 40-42" are one time to do something,
 * while "Q1 en Q2" asks for it in each.
 */
const AANEEN: Readonly<Record<Periode['eenheid'], boolean>> = {
  dag: true,
  week: true,
  maand: true,
  seizoen: true,
  kwartaal: false,
  halfjaar: false,
  jaar: false,
}

type Stuk = NaamDagen & { readonly aaneen: boolean }

const toStuk = (periode: Periode, jaar: number): Stuk => ({
  ...daysOfPeriode(periode, jaar),
  naam: namePeriode(periode),
  aaneen: AANEEN[periode.eenheid],
})

const join = (eerste: Stuk, laatste: Stuk): Stuk => ({
  ...laatste,
  ...(hullOf([eerste, laatste]) ?? laatste),
  naam: `${eerste.naam.split('_')[0] ?? ''}_${laatste.naam}`,
})

const joinStukken = (stukken: readonly Stuk[]): Stuk[] => {
  const samen: Stuk[] = []
  for (const stuk of stukken) {
    const vorige = samen.at(-1)
    const hoortBij = vorige !== undefined && vorige.aaneen && stuk.aaneen && touches(vorige, stuk)
    if (hoortBij) samen[samen.length - 1] = join(vorige, stuk)
    else samen.push(stuk)
  }
  return samen
}

/** The stretches of days that periods make, as far as they lie where the planning runs. */
export const stretchesOf = (periodes: readonly Periode[], { jaar, bereik }: Kader): Kandidaat[] =>
  joinStukken(periodes.map((periode) => toStuk(periode, jaar))).flatMap(({ naam, ...dagen }) => {
    const binnen = overlapOf(dagen, bereik)
    return binnen === null ? [] : [{ ...binnen, naam, keren: 1 }]
  })
