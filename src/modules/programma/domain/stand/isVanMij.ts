type Wie = { readonly medewerkerId: string | null; readonly organisatieId: string | null }
type Gehouden = { readonly actiehouderId: string | null; readonly organisatieIds: readonly string[] }

/** Mine: I hold it, or the organisatie that I work for is a party. */
export const isVanMij = ({ medewerkerId, organisatieId }: Wie, { actiehouderId, organisatieIds }: Gehouden): boolean =>
  (medewerkerId !== null && actiehouderId === medewerkerId) ||
  (organisatieId !== null && organisatieIds.includes(organisatieId))
