/** What a check before publishing found. `blokkeert`: it cannot be published like this. */
export type Bevinding = {
  readonly soort: Bevindingsoort
  readonly ernst: 'blokkeert' | 'let_op'
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
  'verborgen',
] as const
export type Bevindingsoort = (typeof BEVINDINGSOORTEN)[number]
