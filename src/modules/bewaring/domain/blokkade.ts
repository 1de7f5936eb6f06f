/** record: one record · organisatie, medewerker: everything about them. */
export const BLOKKADESOORTEN = ['record', 'organisatie', 'medewerker'] as const
export type Blokkadesoort = (typeof BLOKKADESOORTEN)[number]

/** Whether a hold on the record itself, or on what it is about, keeps it from being destroyed. */
export const isGeblokkeerd = (
  { id, betreft }: { readonly id: string; readonly betreft: readonly string[] },
  geblokkeerd: ReadonlySet<string>,
): boolean => geblokkeerd.has(id) || betreft.some((ander) => geblokkeerd.has(ander))
