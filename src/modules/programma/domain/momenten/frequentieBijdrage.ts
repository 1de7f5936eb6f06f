import { feestdagenOf } from '../../../../platform/domain/feestdagen.ts'
import { NIETS, type Bijdrage, type FrequentieDeel, type Kader, type Kandidaat, type NaamDagen } from './bijdrage.ts'
import { hullOf, joinDagen, lengthOf, nameDagen } from './dagen.ts'
import { keepOpenWeken } from './keepOpenWeken.ts'
import { spreadKeren } from './spreadKeren.ts'
import { unitsOf, unitsWithin, type Ritme } from './unitsOf.ts'

/** A frequency with its number known; `vensters` are the periods that bound it, null when the text names none. */
type Vraag = {
  readonly aantal: number
  readonly om: number
  readonly vensters: readonly Kandidaat[] | null
  readonly kader: Kader
}

const DAGEN_PER_WEEK = 7

const withMomenten = (momenten: readonly Kandidaat[]): Bijdrage => ({ ...NIETS, momenten })

/** The rhythms that cut the whole year in as many equal parts: "4 keer per jaar" is each kwartaal. */
const RITME_BIJ_AANTAL: ReadonlyMap<number, Ritme> = new Map([
  [1, 'jaar'],
  [2, 'halfjaar'],
  [4, 'kwartaal'],
  [12, 'maand'],
])

/** A number over the year. Periods that are named for it are the moments themselves when there are enough of them. */
const overJaar = (aantal: number, { vensters, kader }: Vraag): Bijdrage => {
  if (vensters !== null && aantal <= vensters.length) return withMomenten(vensters)
  const ritme = RITME_BIJ_AANTAL.get(aantal)
  const heelJaar = unitsOf('jaar', kader.jaar)[0]
  const isHeelJaar = vensters === null && kader.bereik.van === heelJaar?.van && kader.bereik.tot === heelJaar.tot
  if (ritme !== undefined && isHeelJaar)
    return withMomenten(unitsOf(ritme, kader.jaar).map(({ van, tot, naam }) => ({ van, tot, naam, keren: 1 })))
  return withMomenten(spreadKeren(aantal, vensters ?? [kader.bereik]))
}

/** Once in several years: the year is not known, unless a period tells it. */
const perJaar = (vraag: Vraag): Bijdrage => {
  const aantal = Math.floor(vraag.aantal / vraag.om)
  if (aantal >= 1) return overJaar(aantal, vraag)
  return vraag.vensters === null ? { ...NIETS, open: true } : withMomenten(vraag.vensters)
}

/** What happens each day goes on; nobody marks 365 moments. */
const daily = ({ vensters, kader }: Vraag): Bijdrage => {
  const dagen = hullOf(vensters ?? [kader.bereik])
  return dagen === null ? NIETS : { ...NIETS, loopt: [dagen] }
}

const perDag = (vraag: Vraag): Bijdrage => {
  if (vraag.om < DAGEN_PER_WEEK) return daily(vraag)
  const lengte = joinDagen(vraag.vensters ?? [vraag.kader.bereik]).reduce((som, venster) => som + lengthOf(venster), 0)
  return overJaar(Math.max(1, Math.floor(lengte / vraag.om)), vraag)
}

/** Units taken together by `om` at a time; what is left over at the end is too short to count. */
const groupUnits = (units: readonly NaamDagen[], om: number): NaamDagen[] => {
  if (om === 1) return [...units]
  return Array.from({ length: Math.floor(units.length / om) }, (_, i) => units.slice(i * om, i * om + om)).flatMap(
    (groep) => {
      const dagen = hullOf(groep)
      return dagen === null ? [] : [{ ...dagen, naam: `${groep[0]?.naam ?? ''}_${groep.at(-1)?.naam ?? ''}` }]
    },
  )
}

const withinUnit = (unit: NaamDagen, aantal: number): Kandidaat[] => {
  const { van, tot, naam } = unit
  if (aantal === 1) return [{ van, tot, naam, keren: 1 }]
  const delen = spreadKeren(aantal, [unit])
  return delen.length === 1
    ? [{ van, tot, naam, keren: aantal }]
    : delen.map((deel) => ({ ...deel, naam: `${naam}-${deel.naam}` }))
}

/** Each kwartaal, maand or week. A window too short to hold one still asks for it once. */
const perRitme =
  (ritme: Ritme) =>
  (vraag: Vraag): Bijdrage => {
    const { aantal, om, vensters, kader } = vraag
    if (ritme === 'week' && aantal >= DAGEN_PER_WEEK * om) return daily(vraag)
    const alle = unitsOf(ritme, kader.jaar)
    const units = joinDagen(vensters ?? [kader.bereik]).flatMap((venster) => {
      const groepen = groupUnits(unitsWithin(alle, venster), om)
      return groepen.length > 0 ? groepen : [{ ...venster, naam: nameDagen(venster) }]
    })
    const momenten = units.flatMap((unit) => withinUnit(unit, aantal))
    const isWekelijks = ritme === 'week' && om === 1
    return withMomenten(isWekelijks ? keepOpenWeken(momenten, kader.vrij ?? feestdagenOf(kader.jaar)) : momenten)
  }

const REGELS: Readonly<Record<FrequentieDeel['per'], (vraag: Vraag) => Bijdrage>> = {
  dag: perDag,
  week: perRitme('week'),
  maand: perRitme('maand'),
  kwartaal: perRitme('kwartaal'),
  halfjaar: perRitme('halfjaar'),
  jaar: perJaar,
  looptijd: (vraag) => overJaar(vraag.aantal, vraag),
}

/** What a frequency makes one expect. Without a number extra ones count, next to the periods that are named. */
export const frequentieBijdrage = (
  { aantal, per, om = 1 }: FrequentieDeel,
  vensters: readonly Kandidaat[] | null,
  kader: Kader,
): Bijdrage => {
  if (vensters?.length === 0) return NIETS
  if (aantal === null || aantal < 1) return { ...NIETS, momenten: vensters ?? [], telbaar: true }
  return REGELS[per]({ aantal: Math.floor(aantal), om: Math.max(1, Math.floor(om)), vensters, kader })
}
