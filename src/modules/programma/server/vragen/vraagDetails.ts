import { Problem } from '../../../../platform/server/problems.ts'

/** Why something about a question was refused, and what to do. */
export const VRAAG_DETAILS = {
  nog_concept: 'Dit programma is nog een concept. Vragen stellen kan zodra het is vastgesteld.',
  al_beantwoord: 'Deze vraag is al beantwoord. Kijk wat het antwoord is.',
  al_ingetrokken: 'Deze vraag is ingetrokken. Er is geen antwoord meer nodig.',
  inbrenger_onbekend: 'Aan deze persoon kun je geen inbreng vragen. Ververs de pagina en kies iemand anders.',
  intussen_gewijzigd: 'Iemand anders wijzigde dit intussen. Kijk wat er nu staat.',
} as const

export function refuseVraag(code: keyof typeof VRAAG_DETAILS, conflict?: unknown): never {
  throw new Problem(409, code, { detail: VRAAG_DETAILS[code], conflict })
}
