/** `blokkeert`: it cannot be published like this. `let_op` may be wrong; `advies` would make it better. In this order they are listed. */
export const ERNSTEN = ['blokkeert', 'let_op', 'advies'] as const

/** What a check before publishing found. */
export type Bevinding = {
  readonly soort: Bevindingsoort
  readonly ernst: (typeof ERNSTEN)[number]
  /** In words ("Inzet 2.2.1 Sociale veiligheid, tekst"), and the id of the part of the account when there is one. */
  readonly plaats: string
  readonly onderdeelId: string | null
  readonly wat: string
  readonly doen: string
}

export const BEVINDINGSOORTEN = [
  'klein_aantal',
  'persoonsgegeven',
  'naam',
  'zonder_bron',
  'zonder_datum',
  'cijfer_weg',
  'link',
  'zonder_alt',
  'leeg',
  'kop',
  'contrast',
  'leesbaarheid',
  'verborgen',
] as const
export type Bevindingsoort = (typeof BEVINDINGSOORTEN)[number]
