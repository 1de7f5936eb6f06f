import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'

export const JAARKEUZES = ['doorgaan', 'bijstellen', 'stoppen'] as const
export type Jaarkeuze = (typeof JAARKEUZES)[number]

export type Actiekeuze = {
  readonly actieId: string
  readonly keuze: Jaarkeuze
  readonly reden: string
  /** The new planning, when it is adjusted; null: as it was. */
  readonly wanneer: string | null
}

export type OvergangReden = 'reden_bij_stoppen' | 'keuze_dubbel' | 'actie_onbekend' | 'jaar_niet_later'

/** A choice for every actie: what nobody chose for goes on. Stopping needs a reason, which the history keeps. */
export function planJaarovergang(
  actieIds: readonly string[],
  keuzes: readonly Actiekeuze[],
  jaren: { readonly van: number; readonly naar: number },
): Result<ReadonlyMap<string, Actiekeuze>, OvergangReden> {
  if (jaren.naar <= jaren.van) return refuse('jaar_niet_later')
  const gekozen = new Map(keuzes.map((keuze) => [keuze.actieId, keuze]))
  if (gekozen.size !== keuzes.length) return refuse('keuze_dubbel')
  const bekend = new Set(actieIds)
  if (keuzes.some(({ actieId }) => !bekend.has(actieId))) return refuse('actie_onbekend')
  if (keuzes.some(({ keuze, reden }) => keuze === 'stoppen' && reden === '')) return refuse('reden_bij_stoppen')
  const gaatDoor = (actieId: string): Actiekeuze => ({ actieId, keuze: 'doorgaan', reden: '', wanneer: null })
  return ok(new Map(actieIds.map((actieId) => [actieId, gekozen.get(actieId) ?? gaatDoor(actieId)])))
}
