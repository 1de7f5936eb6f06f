import type { Datum } from '../../../../platform/domain/datum.ts'

/** One record about a person, in words. */
export type Treffer = {
  readonly id: string
  readonly kenmerk: string
  /** The day on which it was made or took place; null where that is not kept. */
  readonly dag: Datum | null
  /** What it says about the person. Empty when it is not opened here. */
  readonly velden: readonly { readonly naam: string; readonly waarde: string }[]
  /** Why it is not opened here, and who to ask; null when it is. */
  readonly dicht: string | null
}

/** What one register holds about a person. `teVeel`: so much that the words cannot mean one person, and nothing is opened. */
export type Vondst = { readonly bron: string; readonly treffers: readonly Treffer[]; readonly teVeel: boolean }

/** Of one register. Whoever is found more often is looked for with words that mean more people. */
export const MEESTE_TREFFERS = 200

/** `gevonden` holds one more than the most when there is more. */
export const toVondst = (bron: string, gevonden: readonly Treffer[]): Vondst =>
  gevonden.length > MEESTE_TREFFERS ? { bron, treffers: [], teVeel: true } : { bron, treffers: gevonden, teVeel: false }

/** What may be handed over: without what is not opened, of which a person is not told that it exists. */
export const toUitvoer = (vondsten: readonly Vondst[]) =>
  vondsten.map(({ bron, treffers }) => ({
    bron,
    treffers: treffers
      .filter(({ dicht }) => dicht === null)
      .map(({ kenmerk, dag, velden }) => ({ kenmerk, dag, velden })),
  }))

export type Uitvoervondst = ReturnType<typeof toUitvoer>[number]
