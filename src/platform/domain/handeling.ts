/** One word for two uses: the permission that is checked and the act in the audit trail. */
export type Handeling = `${string}:${string}`

/** What a handeling is, in words. */
export type Handelingtekst = {
  readonly handeling: Handeling
  readonly naam: string
  readonly zin: string
  /**
   * dossier: opens or changes what is held about people; never a beheerder's. achtergrond: only in the log, done by Baken itself or
   * without signing in, so no rol can hold it.
   */
  readonly soort?: 'dossier' | 'achtergrond'
}

/** Handelingen that belong together on a screen. */
export type Handelinggroep = { readonly naam: string; readonly handelingen: readonly Handelingtekst[] }
