import type { Rondevoorstel } from '../rondeQueries.ts'

export type Ontvanger = Rondevoorstel['uitvragen'][number]

/** What was chosen for one that could be asked. */
export type Keuze = { readonly mee: boolean; readonly adres: string }
export type Keuzes = Readonly<Record<string, Keuze>>

export const keuzesleutel = ({ soort, id }: Pick<Ontvanger, 'soort' | 'id'>): string => `${soort}-${id}`

/** Everybody with an address; parts of the gemeente without one are asked through their actiehouders. */
export const beginKeuzes = ({ uitvragen }: Rondevoorstel): Keuzes =>
  Object.fromEntries(
    uitvragen.map((ontvanger) => [
      keuzesleutel(ontvanger),
      { mee: ontvanger.adressen.length > 0 || !ontvanger.eigen, adres: ontvanger.adressen[0] ?? '' },
    ]),
  )

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/

/** Why this one cannot be asked yet; undefined when it can, or is skipped. */
export function checkKeuze({ naam, vasteAdressen }: Ontvanger, { mee, adres }: Keuze): string | undefined {
  if (!mee || vasteAdressen || EMAIL.test(adres.trim())) return undefined
  return adres.trim() === ''
    ? `Vul een e-mailadres in voor ${naam}, of sla ${naam} over.`
    : 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.'
}

export const toUitvragen = ({ uitvragen }: Rondevoorstel, keuzes: Keuzes) =>
  uitvragen.flatMap((ontvanger) => {
    const keuze = keuzes[keuzesleutel(ontvanger)]
    if (!keuze?.mee) return []
    const { soort, id, vasteAdressen } = ontvanger
    return [{ soort, id, adres: vasteAdressen ? null : keuze.adres.trim() }]
  })
