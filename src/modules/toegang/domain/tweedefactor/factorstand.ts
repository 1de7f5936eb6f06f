import type { Result } from '../../../../platform/domain/result.ts'

/** What a second factor can be shown with. A herstelcode is for who has the others not at hand. */
export const FACTORSOORTEN = ['totp', 'passkey', 'herstelcode'] as const
export type Factorsoort = (typeof FACTORSOORTEN)[number]

/** wachtwoord: only for who has no second factor. */
export const BEVESTIGWIJZEN = [...FACTORSOORTEN, 'wachtwoord'] as const
export type Bevestigwijze = (typeof BEVESTIGWIJZEN)[number]

export type Factorstand = {
  readonly heeftTotp: boolean
  readonly passkeys: number
  /** Codes that were not used yet. */
  readonly herstelcodes: number
  /** Has a password; who signs in elsewhere may have none. */
  readonly heeftWachtwoord: boolean
}

/** Recovery codes alone are not a second factor: they only stand in for one. */
export const hasFactor = ({ heeftTotp, passkeys }: Factorstand): boolean => heeftTotp || passkeys > 0

/** What may be shown as second factor, the easiest first; empty when there is none. */
export function factorsoortenOf(stand: Factorstand): Factorsoort[] {
  if (!hasFactor(stand)) return []
  return [
    ...(stand.passkeys > 0 ? (['passkey'] as const) : []),
    ...(stand.heeftTotp ? (['totp'] as const) : []),
    ...(stand.herstelcodes > 0 ? (['herstelcode'] as const) : []),
  ]
}

/** How somebody confirms a delicate act; empty for who has neither factor nor password, who must sign in again. */
export function bevestigwijzenOf(stand: Factorstand): Bevestigwijze[] {
  if (hasFactor(stand)) return factorsoortenOf(stand)
  return stand.heeftWachtwoord ? ['wachtwoord'] : []
}

export type Weghaalreden = 'factor_niet_ingesteld' | 'laatste_factor'

/** Whether one factor may go; the last one stays when a rol asks for it. */
export function checkWeghalen(
  stand: Factorstand,
  soort: 'totp' | 'passkey',
  verplicht: boolean,
): Result<{ readonly laatste: boolean }, Weghaalreden> {
  const aanwezig = soort === 'totp' ? stand.heeftTotp : stand.passkeys > 0
  if (!aanwezig) return { ok: false, reden: 'factor_niet_ingesteld' }
  const laatste = Number(stand.heeftTotp) + stand.passkeys === 1
  return laatste && verplicht ? { ok: false, reden: 'laatste_factor' } : { ok: true, value: { laatste } }
}
