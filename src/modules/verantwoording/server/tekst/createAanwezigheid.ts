type Persoon = { readonly id: string; readonly naam: string }

/** Who has which text open: whoever asked for its changes this short a while ago. Only in memory, and gone with the server. */
export type Aanwezigheid = {
  /** Notes that somebody is there, and names the others. */
  readonly meld: (tekst: string, wie: Persoon, now: Date) => readonly string[]
}

/** Longer than the slowest asking of an open page. */
const BLIJFT_MS = 15_000

export function createAanwezigheid(): Aanwezigheid {
  const perTekst = new Map<string, Map<string, { naam: string; tot: number }>>()
  return {
    meld: (tekst, wie, now) => {
      dropOude(perTekst, now.getTime())
      const mensen = perTekst.get(tekst) ?? new Map<string, { naam: string; tot: number }>()
      mensen.set(wie.id, { naam: wie.naam, tot: now.getTime() + BLIJFT_MS })
      perTekst.set(tekst, mensen)
      return [...mensen].flatMap(([id, { naam }]) => (id === wie.id ? [] : [naam]))
    },
  }
}

function dropOude(perTekst: Map<string, Map<string, { tot: number }>>, nu: number): void {
  for (const [tekst, mensen] of perTekst) {
    for (const [id, { tot }] of mensen) if (tot < nu) mensen.delete(id)
    if (mensen.size === 0) perTekst.delete(tekst)
  }
}
