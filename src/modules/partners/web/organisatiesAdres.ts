export type OrganisatiesAdres = {
  /** What is searched for. */
  readonly q?: string
  /** Id of the organisatie that is open, or `nieuw`. */
  readonly organisatie?: string
}

/** What stands after the question mark of /organisaties; anything else is left out. */
export function readOrganisatiesAdres({ q, organisatie }: Record<string, unknown>): OrganisatiesAdres {
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof organisatie === 'string' && organisatie !== '' && { organisatie }),
  }
}
