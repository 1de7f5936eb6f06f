export type Tegenspraak = {
  readonly soort: 'vaststelling' | 'belofte' | 'hand_en_register' | 'zelfde_naam'
  readonly wat: string
  /** What each of the sources says. */
  readonly bronnen: readonly { readonly bron: string; readonly zegt: string }[]
  /** The section where it shows; null when it is about the whole account. */
  readonly deelId: string | null
}
