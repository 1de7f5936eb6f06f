import { addDays, dayOf, jaarOf, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import type { Grens, Periode } from '../planning.ts'
import { NIETS, type Bijdrage, type Kader, type Kandidaat, type PeriodeDeel } from './bijdrage.ts'
import { nameDagen, overlapOf } from './dagen.ts'
import { daysOfPeriode, firstDayNa, lastDayVoor } from './daysOfPeriode.ts'
import { namePeriode } from './namePeriode.ts'
import { stretchesOf } from './stretchesOf.ts'

type Regel = (deel: PeriodeDeel, kader: Kader) => Bijdrage

const withMomenten = (momenten: readonly Kandidaat[]): Bijdrage => ({ ...NIETS, momenten })
const withLoopt = (dagen: Dagen | null): Bijdrage => (dagen === null ? NIETS : { ...NIETS, loopt: [dagen] })

const isHeelJaar = ({ eenheid, deel }: Periode): boolean => eenheid === 'jaar' && deel === null

/** Several whole years ("2024-2026") are a time in which it goes on; one is a time by which it is done. */
const within: Regel = (deel, kader) => {
  const stukken = stretchesOf(deel.periodes, kader)
  const isMeerjarig = deel.periodes.length > 1 && deel.periodes.every(isHeelJaar)
  return isMeerjarig ? withLoopt(stukken[0] ?? null) : withMomenten(stukken)
}

/** Each deadline has the time since the one before it. One in a later year leaves this whole year to work on it. */
const by =
  (lastDay: (periode: Periode, jaar: number) => Datum): Regel =>
  (deel, { jaar, bereik }) => {
    const momenten: Kandidaat[] = []
    let van = bereik.van
    for (const periode of deel.periodes) {
      const tot = lastDay(periode, jaar)
      if (jaarOf(tot) > jaar) return { ...NIETS, momenten, loopt: [{ van, tot: bereik.tot }] }
      const dagen = overlapOf({ van, tot }, bereik)
      if (dagen === null) continue
      momenten.push({ ...dagen, naam: `${deel.grens}-${namePeriode(periode)}`, keren: 1 })
      if (dagen.tot === bereik.tot) break
      van = addDays(dagen.tot, 1)
    }
    return withMomenten(momenten)
  }

/** What comes after a period of this year is done before the year ends; after one of an earlier year it goes on. */
const after: Regel = (deel, { jaar, bereik }) => {
  const laatste = deel.periodes.at(-1)
  if (laatste === undefined) return NIETS
  const van = firstDayNa(laatste, jaar)
  if (van <= dayOf(jaar, 1, 1)) return withLoopt(bereik)
  const dagen = overlapOf({ van, tot: bereik.tot }, bereik)
  return dagen === null ? NIETS : withMomenten([{ ...dagen, naam: `na-${namePeriode(laatste)}`, keren: 1 }])
}

/** Goes on where the planning runs, unless another part tells what happens in it. With both ends told it is one time to do it. */
const runs: Regel = (_deel, { bereik, begrensd, heeft }) => {
  if (heeft.has('frequentie') || heeft.has('uiterlijk') || heeft.has('voor')) return NIETS
  if (!begrensd || heeft.has('doorlopend')) return withLoopt(bereik)
  return withMomenten([{ ...bereik, naam: nameDagen(bereik), keren: 1 }])
}

/** Begun within the period, and going on from there. */
const starts: Regel = (deel, kader) => {
  const [eerste] = deel.periodes
  if (eerste === undefined) return NIETS
  const dagen = overlapOf(daysOfPeriode(eerste, kader.jaar), kader.bereik)
  const vervolg = runs(deel, { ...kader, begrensd: false })
  if (dagen === null) return vervolg
  return { ...vervolg, momenten: [{ ...dagen, naam: `start-${namePeriode(eerste)}`, keren: 1 }] }
}

const REGELS: Readonly<Record<Grens, Regel>> = {
  in: within,
  voor: by(lastDayVoor),
  uiterlijk: by((periode, jaar) => daysOfPeriode(periode, jaar).tot),
  na: after,
  vanaf: runs,
  tot: runs,
  tot_en_met: runs,
  start: starts,
}

/** What periods with their bound make one expect within the year. */
export const periodeBijdrage: Regel = (deel, kader) => REGELS[deel.grens](deel, kader)
