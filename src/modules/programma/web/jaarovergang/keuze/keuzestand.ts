import { JAARKEUZES, type Actiekeuze, type Jaarkeuze } from '../../../domain/jaarovergang/planJaarovergang.ts'

export type Keuze = {
  readonly keuze: Jaarkeuze
  /** The planning of an actie that is adjusted, as typed. */
  readonly wanneer: string
  /** Why an actie stops. */
  readonly reden: string
}

/** By id of the actie. What is not in it goes on. */
export type Keuzestand = ReadonlyMap<string, Keuze>

export const GEEN_KEUZES: Keuzestand = new Map()
export const GAAT_DOOR: Keuze = { keuze: 'doorgaan', wanneer: '', reden: '' }

export const changeKeuze = (
  stand: Keuzestand,
  ids: readonly string[],
  change: (eerder: Keuze, id: string) => Keuze,
): Keuzestand => new Map([...stand, ...ids.map((id) => [id, change(stand.get(id) ?? GAAT_DOOR, id)] as const)])

export function countKeuzes(ids: readonly string[], stand: Keuzestand): Readonly<Record<Jaarkeuze, number>> {
  const telling: Record<Jaarkeuze, number> = { doorgaan: 0, bijstellen: 0, stoppen: 0 }
  for (const id of ids) telling[(stand.get(id) ?? GAAT_DOOR).keuze] += 1
  return telling
}

/** The one choice of all of them; null when they differ. */
export const sharedKeuze = (ids: readonly string[], stand: Keuzestand): Jaarkeuze | null =>
  JAARKEUZES.find((keuze) => ids.every((id) => (stand.get(id) ?? GAAT_DOOR).keuze === keuze)) ?? null

export const KEUZE_FOUTEN: Record<Jaarkeuze, string> = {
  doorgaan: '',
  bijstellen: 'Vul in wanneer dit moet gebeuren.',
  stoppen: 'Schrijf in een zin waarom dit stopt.',
}

/** What is still missing at one actie; '' when it is complete. */
export function checkKeuze({ keuze, wanneer, reden }: Keuze): string {
  const mist = (keuze === 'bijstellen' && wanneer.trim() === '') || (keuze === 'stoppen' && reden.trim() === '')
  return mist ? KEUZE_FOUTEN[keuze] : ''
}

/** What the API wants to hear: only where something else than going on was chosen. */
export const toActiekeuzes = (ids: readonly string[], stand: Keuzestand): Actiekeuze[] =>
  ids.flatMap((actieId): Actiekeuze[] => {
    const { keuze, wanneer, reden } = stand.get(actieId) ?? GAAT_DOOR
    if (keuze === 'doorgaan') return []
    return keuze === 'stoppen'
      ? [{ actieId, keuze, reden: reden.trim(), wanneer: null }]
      : [{ actieId, keuze, reden: '', wanneer: wanneer.trim() }]
  })
