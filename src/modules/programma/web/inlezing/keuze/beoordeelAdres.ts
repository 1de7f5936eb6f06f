export const TONEN = ['vragen', 'alles', 'doelen', 'resultaten', 'partijen', 'weggelaten', 'verschillen'] as const
/** Which list of the proposal is shown. */
export type Toon = (typeof TONEN)[number]

/** What the address of the review screen keeps: list, selected line and, on a phone, whether the document is in front. */
export type BeoordeelAdres = {
  readonly toon?: Toon
  readonly regel?: string
  readonly deel?: 'document'
}

/** An id, so that it can be looked up in the page as it is. */
const REGEL_ID = /^[\w-]+$/

export function readBeoordeelAdres({ toon, regel, deel }: Record<string, unknown>): BeoordeelAdres {
  const bekend = TONEN.find((kandidaat) => kandidaat === toon)
  return {
    ...(bekend && { toon: bekend }),
    ...(typeof regel === 'string' && REGEL_ID.test(regel) && { regel }),
    ...(deel === 'document' && { deel }),
  }
}
