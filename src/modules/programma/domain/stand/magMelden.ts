type Melder = {
  readonly medewerkerId: string | null
  readonly organisatieId: string | null
  readonly bewerktAlles: boolean
}
type Gehouden = { readonly actiehouderId: string | null; readonly organisatieIds: readonly string[] }

/** Who may report on an actie: who edits the programme, its actiehouder, and whoever works for one of its parties. */
export const magMelden = (melder: Melder, actie: Gehouden): boolean => melder.bewerktAlles || isVanMij(melder, actie)

/** Mine: I hold it, or the organisatie that I work for is a party. */
export const isVanMij = ({ medewerkerId, organisatieId }: Omit<Melder, 'bewerktAlles'>, actie: Gehouden): boolean =>
  (medewerkerId !== null && actie.actiehouderId === medewerkerId) ||
  (organisatieId !== null && actie.organisatieIds.includes(organisatieId))
