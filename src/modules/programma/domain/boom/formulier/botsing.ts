/** Values of one form by field name. */
export type Formulierwaarden = Readonly<Record<string, unknown>>

export type Botsing<V extends Formulierwaarden> = {
  readonly veld: keyof V & string
  readonly mijn: V[keyof V & string]
  readonly ander: V[keyof V & string]
}

/**
 * Two people changed the same record. `begin` is what both started from. What only the other changed is taken over,
 * what only I changed stays mine; a field that both changed to something else is a choice to make.
 */
export function mergeWaarden<V extends Formulierwaarden>(
  begin: V,
  mijn: V,
  ander: V,
): { readonly samen: V; readonly botsingen: Botsing<V>[] } {
  // The keys of a form are its own strings.
  const velden = Object.keys(mijn) as (keyof V & string)[]
  const botsingen = velden
    .filter(
      (veld) => !same(begin[veld], mijn[veld]) && !same(begin[veld], ander[veld]) && !same(mijn[veld], ander[veld]),
    )
    .map((veld) => ({ veld, mijn: mijn[veld], ander: ander[veld] }))
  const samen = Object.fromEntries(
    velden.map((veld) => [veld, same(begin[veld], mijn[veld]) ? ander[veld] : mijn[veld]]),
  )
  // Built from the keys of `mijn` just above.
  return { samen: samen as V, botsingen }
}

/** The fields that differ from where the form began: only those are sent. */
export const changedVelden = <V extends Formulierwaarden>(begin: V, nu: V): Partial<V> =>
  // A part of `nu`, by the same keys.
  Object.fromEntries(Object.entries(nu).filter(([veld, waarde]) => !same(begin[veld], waarde))) as Partial<V>

const same = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander)
