import { jaarOf, type Datum } from '../../../../platform/domain/datum.ts'
import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { Antwoordinhoud, AntwoordStand } from './ronde.ts'

export type AntwoordReden =
  | 'al_overgenomen'
  | 'niets_en_toch_iets'
  | 'reden_nodig'
  | 'moment_onbekend'
  | 'moment_dubbel'
  | 'extra_onverwacht'
  | 'gedaan_in_toekomst'
  | 'gedaan_te_lang_geleden'

type Omgeving = {
  /** Null: nothing was answered yet. */
  readonly stand: AntwoordStand | null
  /** The keys of the moments that the actie has. */
  readonly sleutels: readonly string[]
  /** Extra times are welcome. */
  readonly telbaar: boolean
  readonly jaar: number
  readonly vandaag: Datum
}

/** What may be answered about an actie: until it was accepted, about moments that exist, done no later than today. */
export function checkAntwoord(
  antwoord: Antwoordinhoud,
  { stand, sleutels, telbaar, jaar, vandaag }: Omgeving,
): Result<Antwoordinhoud, AntwoordReden> {
  const { gedaan, extra, tekst, nietsTeMelden, status } = antwoord
  if (stand === 'geaccepteerd') return refuse('al_overgenomen')
  if (nietsTeMelden && !isLeeg({ ...antwoord, nietsTeMelden: false })) return refuse('niets_en_toch_iets')
  if (status !== null && tekst === '') return refuse('reden_nodig')
  if (new Set(gedaan.map(({ sleutel }) => sleutel)).size < gedaan.length) return refuse('moment_dubbel')
  if (gedaan.some(({ sleutel }) => !sleutels.includes(sleutel))) return refuse('moment_onbekend')
  if (extra.length > 0 && !telbaar) return refuse('extra_onverwacht')
  for (const op of [...gedaan.map((moment) => moment.op), ...extra]) {
    if (op > vandaag) return refuse('gedaan_in_toekomst')
    if (jaarOf(op) < jaar - 1) return refuse('gedaan_te_lang_geleden')
  }
  return ok(antwoord)
}

type Vulling = Pick<Antwoordinhoud, 'tekst' | 'nietsTeMelden' | 'status'> & {
  readonly gedaan: readonly unknown[]
  readonly extra: readonly unknown[]
}

/** Nothing ticked, written or proposed, and not said that there is nothing. */
export const isLeeg = ({ gedaan, extra, tekst, nietsTeMelden, status }: Vulling): boolean =>
  gedaan.length === 0 && extra.length === 0 && tekst === '' && !nietsTeMelden && status === null
