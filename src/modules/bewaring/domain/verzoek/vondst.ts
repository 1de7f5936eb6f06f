/** One record about a person, in words. */
export type Treffer = {
  readonly id: string
  readonly kenmerk: string
  readonly velden: readonly { readonly naam: string; readonly waarde: string }[]
}

/** What one register holds about a person: what this medewerker may see, and how much more there is. */
export type Vondst = { readonly bron: string; readonly treffers: readonly Treffer[]; readonly verborgen: number }
