import type { Tekstdeel } from '../../../domain/inlezing/markeringen/splitTekst.ts'

export const Tekstdelen = ({ delen }: { readonly delen: readonly Tekstdeel[] }) =>
  delen.map(({ tekst, vet }, nummer) => (vet ? <b key={nummer}>{tekst}</b> : tekst))
