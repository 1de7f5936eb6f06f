const MENSEN =
  'jongeren|kinderen|ouderen|personen|persoon|inwoners|mensen|jeugd|jeugdigen|volwassenen|leerlingen|minderjarigen|iedereen|mannen|vrouwen|kind|jongere|senioren'

const NA_GETAL: readonly RegExp[] = [
  /^(?:\s?-?\s?(?:jarigen?|plussers?|plus\b|minners?)|\+(?!\d))/,
  /^\s?(?:jaar|jr)\s(?:en|of)\s(?:ouder|jonger)/,
  /^\s?-?\s?(?:(?:tot|en|t\/m|tot en met)\s\d{1,2}|-\s?\d{1,2})[\s-]?(?:jr\b|jarigen?)/,
]
const VOOR_GETAL =
  /\b(?:leeftijd|leeftijdsgroep|leeftijdscategorie|ouder dan|jonger dan|bejaard)(?:\s(?:van|tot|vanaf|onder de))?\s$/
const MENSEN_VOOR = new RegExp(
  `\\b(?:${MENSEN})\\s?\\(?(?:(?:van|tot|tussen|vanaf|onder|t/m|in de leeftijd van)(?:\\sde)?\\s)?(?:\\d{1,2}\\s?(?:jaar\\s)?(?:-|tot|en|t/m)\\s?)?$`,
)
const ONDER_VOOR = /\b(?:onder|boven) de\s$/
const JAAR_NA = /^\s?(?:jaar|jr)\b/
const GEEN_ZELFSTANDIG_NA =
  /^(?:\s?[.,;)]|$|\s(?:die|dat|en|of|met|in|op|niet|zonder|is|zijn|wordt|worden|mag|mogen)\b)/
const OUDSTE = 110

/** Whether a number is somebody's age: "onder de 18", "12- tot 18-jarigen", "jongeren van 12 tot 23 jaar", "65-plussers". */
export const isLeeftijd = (waarde: number, voor: string, na: string): boolean => {
  if (waarde > OUDSTE) return false
  if (VOOR_GETAL.test(voor) || NA_GETAL.some((patroon) => patroon.test(na))) return true
  if (JAAR_NA.test(na)) return MENSEN_VOOR.test(voor) || ONDER_VOOR.test(voor)
  return MENSEN_VOOR.test(voor) && ONDER_VOOR.test(voor) && GEEN_ZELFSTANDIG_NA.test(na)
}
