import { dayOf, type Datum } from '../../../../platform/domain/datum.ts'
import type { Moment, Verwachting } from '../momenten/moment.ts'
import type { Handmatig } from './stand.ts'

/** What the stand of an actie follows from; `momenten` as mergeMomenten gives them. */
export type StandVraag = {
  readonly verwachting: Verwachting
  readonly momenten: readonly Moment[]
  readonly handmatig: Handmatig | null
  /** Whether anyone reported progress. */
  readonly gemeld: boolean
  /** The year of the programme. */
  readonly jaar: number
  readonly vandaag: Datum
}

/** The facts of an actie, counted on one day. */
export type Toestand = Omit<StandVraag, 'handmatig'> & {
  /** Expected and not given up. */
  readonly verwacht: number
  /** Of those, done. */
  readonly gedaan: number
  /** Done beyond what was expected. */
  readonly extra: number
  readonly vervallen: number
  readonly open: readonly Moment[]
  readonly laat: readonly Moment[]
  /** The first open moment that has not passed. */
  readonly volgende: Moment | null
  readonly jaarVoorbij: boolean
  /** "Doorlopend" and the like: not begun yet, going on, over, or not at all. */
  readonly loop: 'geen' | 'komt' | 'loopt' | 'voorbij'
}

const loopOf = ({ verwachting: { loopt }, vandaag }: StandVraag): Toestand['loop'] => {
  if (loopt === null) return 'geen'
  if (vandaag < loopt.van) return 'komt'
  return vandaag > loopt.tot ? 'voorbij' : 'loopt'
}

export function toestandOf(vraag: StandVraag): Toestand {
  const { verwachting, momenten, gemeld, jaar, vandaag } = vraag
  const gepland = momenten.filter(({ extra }) => !extra)
  const gedaan = gepland.filter(({ stand }) => stand === 'gedaan').length
  const vervallen = gepland.filter(({ stand }) => stand === 'vervallen').length
  const open = momenten.filter(({ stand }) => stand === 'open')
  // Written out, without spreads: this runs for every actie of all gemeenten, and a spread costs more than all the counting.
  return {
    verwachting,
    momenten,
    gemeld,
    jaar,
    vandaag,
    gedaan,
    vervallen,
    open,
    verwacht: gepland.length - vervallen,
    extra: momenten.filter(({ extra, stand }) => extra && stand === 'gedaan').length,
    laat: open.filter(({ tot }) => tot < vandaag),
    volgende: open.find(({ tot }) => tot >= vandaag) ?? null,
    jaarVoorbij: vandaag > dayOf(jaar, 12, 31),
    loop: loopOf(vraag),
  }
}

/** Done at all, expected or not. */
export const isIetsGedaan = ({ gedaan, extra }: Toestand): boolean => gedaan + extra > 0

/** Whether the planning asks anything of this year. */
export const asksIets = ({ verwachting: { loopt, telbaar, open }, verwacht, vervallen }: Toestand): boolean =>
  verwacht + vervallen > 0 || loopt !== null || telbaar || open
