const NEGATIE =
  /\b(?:geen doorgang|niet door(?:gegaan|gaan)|niet (?:kunnen|konden|kon|gehaald|gelukt|gerealiseerd|uitgevoerd|plaatsgevonden|plaats|gestart|bereikt|behaald|voltooid|afgerond|helemaal|volledig|mogelijk|toegekomen|tot stand)|nog niet|niet meer (?:gelukt|uitgevoerd)|uitgesteld|afgelast|geannuleerd|vervallen|stilgelegd|geschrapt|mislukt|doorgeschoven|opgeschort|achtergebleven|vertraging opgelopen|vertraagd|geen (?:[\p{L}-]+ ){0,3}(?:plaatsgevonden|gehouden|uitgevoerd|gerealiseerd|opgelegd|georganiseerd|gevonden|geconstateerd|gesloten|vond|vonden))\b/iu
const NEGATIEVE_ONMACHT =
  /\b(?:kon|konden|mocht|mochten|lukte|heeft|hebben|is|zijn|werd|werden)\b[^.;]{0,160}\b(?:niet|geen|nauwelijks)\b/i
const SCHIJN = /\bniet (?:alleen|eerder|louter|uitsluitend|enkel|meer weg te denken)\b/i

const MINDER_DAN =
  /\b(?:minder|lager|later)\b[^.;]{0,60}\bdan (?:vooraf )?(?:gepland|beoogd|begroot|verwacht|voorzien|afgesproken|gehoopt)/i
const AANHALING = /(^|\s)['‘"“][^'’"”]{1,80}['’"”]/g

/** Whether the sentence tells that something did not happen or was not reached. */
export const isNegatief = (tekst: string): boolean => {
  const kaal = tekst.replace(AANHALING, '$1')
  if (SCHIJN.test(kaal)) return false
  return NEGATIE.test(kaal) || NEGATIEVE_ONMACHT.test(kaal) || MINDER_DAN.test(kaal)
}
