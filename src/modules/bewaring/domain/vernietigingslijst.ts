import { ok, refuse, type Result } from '../../../platform/domain/result.ts'

/** opgesteld: waits for approval · goedgekeurd: is being destroyed · vernietigd: done, with a verklaring · leeg: nothing was left to destroy. */
export const LIJSTSTATUSSEN = ['opgesteld', 'goedgekeurd', 'vernietigd', 'leeg'] as const
export type Lijststatus = (typeof LIJSTSTATUSSEN)[number]

/** staat: on the list · uitgenomen: taken out by a person · uitgevallen: no longer due when its turn came. */
export const REGELSTATUSSEN = ['staat', 'uitgenomen', 'uitgevallen', 'vernietigd'] as const
export type Regelstatus = (typeof REGELSTATUSSEN)[number]

export const UITVALREDENEN = {
  weg: 'Het gegeven was er al niet meer.',
  loopt: 'De bewaartermijn is opnieuw gaan lopen.',
  blokkade: 'Er kwam een blokkade op.',
} as const
export type Uitvalreden = keyof typeof UITVALREDENEN

export type GoedkeurWeigering = 'niet_opgesteld' | 'zelf_opgesteld' | 'lijst_gewijzigd' | 'niets_te_vernietigen'

type TeKeuren = {
  readonly status: Lijststatus
  /** Null: drawn up by Baken itself. */
  readonly opgesteldDoor: string | null
  readonly versie: number
  readonly aantal: number
}

/** Two pairs of eyes: who had a list drawn up by hand does not approve it, and what is approved is what was seen. */
export function checkGoedkeuring(lijst: TeKeuren, wie: string, gezien: number): Result<null, GoedkeurWeigering> {
  if (lijst.status !== 'opgesteld') return refuse('niet_opgesteld')
  if (lijst.opgesteldDoor === wie) return refuse('zelf_opgesteld')
  if (lijst.versie !== gezien) return refuse('lijst_gewijzigd')
  return lijst.aantal === 0 ? refuse('niets_te_vernietigen') : ok(null)
}

export const GOEDKEURTEKSTEN: Record<GoedkeurWeigering, string> = {
  niet_opgesteld: 'Deze lijst is al goedgekeurd of afgehandeld. Ververs de pagina.',
  zelf_opgesteld: 'Je hebt deze lijst zelf laten opstellen. Vraag een ander om haar goed te keuren.',
  lijst_gewijzigd: 'Er is iets op deze lijst veranderd. Ververs de pagina en bekijk haar opnieuw.',
  niets_te_vernietigen: 'Er staat niets meer op deze lijst.',
}
