/** An expected outcome: the value, or a Dutch reason code that the route turns into a 409. */
export type Result<T, Reden extends string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reden: Reden }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <Reden extends string>(reden: Reden): { readonly ok: false; readonly reden: Reden } => ({
  ok: false,
  reden,
})
