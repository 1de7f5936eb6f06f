import { organisatieSleutel } from './organisatieSleutel.ts'

/** Keeps the first of the mentions that are the same but for case, accents, article and punctuation. */
export const withoutDubbele = <T extends { readonly tekst: string }>(vermeldingen: readonly T[]): T[] => {
  const gezien = new Set<string>()
  return vermeldingen.filter(({ tekst }) => {
    const sleutel = organisatieSleutel(tekst)
    const nieuw = !gezien.has(sleutel)
    gezien.add(sleutel)
    return nieuw
  })
}
