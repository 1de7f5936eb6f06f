import type { StandMoment } from '../cache/stand.ts'
import { dagenTekst, momentNaam, withHoofdletter } from '../moment/momenttekst.ts'
import type { MeldingSoort } from './melding.ts'

export const SOORT_LABEL: Record<MeldingSoort, string> = {
  gedaan: 'Een keer is gedaan',
  extra: 'Een extra keer gedaan',
  bericht: 'Alleen een bericht',
}

export const TEKST_LABEL: Record<MeldingSoort, string> = {
  gedaan: 'Toelichting (mag leeg)',
  extra: 'Toelichting (mag leeg)',
  bericht: 'Wat is er gebeurd',
}

/** What the toast says. */
export function gemeldTekst(soort: MeldingSoort, moment: StandMoment | undefined): string {
  if (soort === 'extra') return 'Extra keer gemeld'
  if (soort === 'bericht' || !moment) return 'Voortgang gemeld'
  return `${withHoofdletter(momentNaam(moment) || dagenTekst(moment))} is gedaan`
}
