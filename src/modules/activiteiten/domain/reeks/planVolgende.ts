import { addDays, daysBetween, type Datum } from '../../../../platform/domain/datum.ts'
import type { Activiteitstatus, Sjabloon } from '../activiteit.ts'

/** One of a series, as far as a change of the rest can touch it. */
export type Keer = Sjabloon & {
  readonly id: string
  readonly van: Datum
  readonly tot: Datum
  readonly reeksDag: Datum
  readonly status: Activiteitstatus
  readonly los: boolean
  readonly versie: number
}

const VELDEN = ['soort', 'titel', 'begin', 'eind', 'plaats', 'gebiedId', 'handelingsperspectief'] as const

/** Those after `vanaf` that were not changed on their own, done or called off: exceptions stay what they are. */
export const listVolgende = (keren: readonly Keer[], vanaf: Datum): readonly Keer[] =>
  keren.filter(({ reeksDag, status, los }) => reeksDag > vanaf && status === 'gepland' && !los)

/** What a change of one of a series makes of those that follow: only what was changed goes along, and a day moves by as much. */
export function planVolgende(voor: Keer, na: Sjabloon & Pick<Keer, 'van' | 'tot'>, keren: readonly Keer[]): Keer[] {
  const gewijzigd = VELDEN.filter((veld) => voor[veld] !== na[veld])
  const verschuif = daysBetween(voor.van, na.van)
  const duur = daysBetween(na.van, na.tot)
  const anders = Object.fromEntries(gewijzigd.map((veld) => [veld, na[veld]])) as Partial<Sjabloon>
  const andereDuur = duur !== daysBetween(voor.van, voor.tot)
  if (gewijzigd.length === 0 && verschuif === 0 && !andereDuur) return []
  return listVolgende(keren, voor.reeksDag).map((keer) => {
    const van = addDays(keer.van, verschuif)
    const tot = addDays(van, andereDuur ? duur : daysBetween(keer.van, keer.tot))
    return { ...keer, ...anders, van, tot }
  })
}
