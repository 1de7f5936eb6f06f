/** hoe · wanneer · wie, as such a table has them. */
export type DemoActie = readonly [hoe: string, wanneer: string, wie: string]

export type DemoInzet = { readonly inzet: string; readonly ambitie: string; readonly acties: readonly DemoActie[] }

export type DemoPrioriteit = { readonly naam: string; readonly inzetten: readonly DemoInzet[] }

/** A programme of the fictitious gemeente Waterveste, in the words a programme is written in. */
export type DemoProgramma = {
  readonly jaar: number
  readonly titel: string
  readonly prioriteiten: readonly DemoPrioriteit[]
}
