import type { AntwoordReden } from '../../domain/ronde/checkAntwoord.ts'

/** What stands in the way of a round, and what to do. */
export const RONDE_DETAILS = {
  nog_concept: 'Dit programma is nog een concept. Stel het eerst vast, dan kun je voortgang uitvragen.',
  programma_afgesloten: 'Dit programma is afgesloten. Heropen het eerst om voortgang uit te vragen.',
  ronde_loopt: 'Er loopt al een ronde voor dit programma. Sluit die eerst.',
  ronde_gesloten: 'Deze ronde is gesloten. Heropen haar eerst.',
  ontvanger_onbekend: 'Aan een van de ontvangers is niets meer te vragen. Ververs de pagina en kies opnieuw.',
  adres_ontbreekt: 'Vul voor elke ontvanger een e-mailadres in, of sla die ontvanger over.',
  dag_voorbij: 'Kies een dag vanaf vandaag.',
  te_ver_weg: 'Kies een dag binnen een half jaar.',
  link_ingetrokken: 'De link van deze ontvanger is ingetrokken. Stuur eerst een nieuwe link.',
  niet_ingediend: 'Dit antwoord is niet meer te beoordelen. Ververs de pagina.',
  niet_overgenomen: 'Dit antwoord is niet overgenomen. Ververs de pagina.',
  intussen_gewijzigd: 'Iemand wijzigde een antwoord terwijl je keek. Bekijk wat er nu staat en kies opnieuw.',
} as const

export const ANTWOORD_DETAILS: Record<AntwoordReden | 'intussen_gewijzigd' | 'niets_ingevuld', string> = {
  al_overgenomen: 'De gemeente heeft dit antwoord al overgenomen. Wil je iets wijzigen, neem dan contact op.',
  niets_en_toch_iets: 'Kies ‘Niets te melden’ of vul iets in, niet allebei.',
  reden_nodig: 'Schrijf er in een paar woorden bij waarom.',
  moment_onbekend: 'Een van de keren hoort niet meer bij de planning. Ververs de pagina en vink opnieuw aan.',
  moment_dubbel: 'Vink elke keer één keer aan.',
  extra_onverwacht: 'Bij deze actie worden geen extra keren geteld. Schrijf ze in de toelichting.',
  gedaan_in_toekomst: 'Vul een datum in die niet in de toekomst ligt.',
  gedaan_te_lang_geleden: 'Vul een datum in van dit programmajaar of het jaar ervoor.',
  intussen_gewijzigd: 'Een collega vulde dit intussen ook in. Kijk wat er nu staat en kies.',
  niets_ingevuld: 'Vul bij minstens één actie iets in, of kies ‘Niets te melden’.',
}
