export type Vraag = {
  /** "Organisatie weghalen?" */
  readonly titel: string
  /** What happens, and whether and how it can be undone. */
  readonly tekst: string
  /** The act as a verb: "Haal weg". */
  readonly knop: string
  readonly annuleren?: string
  /** Red button, for what cannot be undone. */
  readonly gevaar?: boolean
}

export type OpenVraag = Vraag & { readonly antwoord: (ja: boolean) => void }

let open: OpenVraag | null = null
const luisteraars = new Set<() => void>()

export const getVraag = (): OpenVraag | null => open

export function subscribeVraag(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/** Asks before an act that cannot be undone simply. True when the person says yes. */
export function bevestig(vraag: Vraag): Promise<boolean> {
  open?.antwoord(false)
  return new Promise((resolve) => {
    update({ ...vraag, antwoord: (ja) => (update(null), resolve(ja)) })
  })
}

function update(nieuw: OpenVraag | null): void {
  open = nieuw
  luisteraars.forEach((luisteraar) => luisteraar())
}
