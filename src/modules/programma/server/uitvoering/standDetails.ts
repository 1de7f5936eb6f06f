import type { MomentReden } from '../../domain/momenten/checkMoment.ts'

/** What stands in the way of recording a moment, and what to do. */
export const MOMENT_DETAILS: Record<MomentReden, string> = {
  dagen_verkeerd_om: 'De eerste dag ligt na de laatste. Draai de dagen om.',
  buiten_bereik: 'Kies dagen in het programmajaar of het jaar erna.',
  gedaan_in_toekomst: 'Vul een datum in die niet in de toekomst ligt.',
  gedaan_en_vervallen: 'Een keer die gedaan is, kan niet ook vervallen zijn. Kies één van de twee.',
}

export const OPEN_DETAILS = {
  nog_concept: 'Dit programma is nog een concept. Stel het eerst vast, dan kun je voortgang melden.',
  programma_afgesloten: 'Dit programma is afgesloten. Heropen het eerst om iets te wijzigen.',
  niet_jouw_actie: 'Voortgang meldt de actiehouder, een van de partijen of de adviseur veiligheid.',
  reden_nodig: 'Deze status past niet bij wat is vastgelegd. Schrijf erbij waarom.',
  moment_onbekend: 'Deze keer hoort niet meer bij de planning. Ververs de pagina en kies opnieuw.',
} as const
