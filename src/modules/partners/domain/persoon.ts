const VOORNAMEN =
  'jan piet kees hans henk willem peter paul mark marc erik eric rob bart bas tim tom jeroen martijn sander dennis michel marcel johan arjan edwin frank ' +
  'anna maria johanna anja ineke marieke linda petra monique ingrid esther sandra saskia mieke els karin karen wilma yvonne angela marjan mohamed mohammed ahmed fatima'
const VOORNAAMSET: ReadonlySet<string> = new Set(VOORNAMEN.split(' '))

const AANSPREKING = /^(?:dhr|de heer|mevr|mevrouw|mw)\b\.?\s/i
const INITIALEN = /^(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|ten|ter)\s){0,3}\p{Lu}\p{L}+$/u
const TWEE_NAMEN = /^(\p{Lu}\p{Ll}+)\s(?:(?:van|de|der|den|ten|ter)\s){0,3}\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u
const MET_FUNCTIE = /^([^()]+?)\s*\(([^()]+)\)$/

const isPersoonsnaam = (tekst: string): boolean => {
  if (AANSPREKING.test(tekst) || INITIALEN.test(tekst)) return true
  const voornaam = TWEE_NAMEN.exec(tekst)?.[1]
  return voornaam !== undefined && VOORNAAMSET.has(voornaam.toLowerCase())
}

/**
 * What remains of a name when persons are left out: the text itself when it names no person, the function in brackets
 * ("J. Jansen (wijkagent)") with its offset in the text, or null.
 */
export const withoutPersoon = (tekst: string): { readonly tekst: string; readonly van: number } | null => {
  const [, naam, functie] = MET_FUNCTIE.exec(tekst) ?? []
  if (naam !== undefined && functie !== undefined && isPersoonsnaam(naam)) {
    return { tekst: functie, van: tekst.lastIndexOf('(') + 1 }
  }
  return isPersoonsnaam(tekst) ? null : { tekst, van: 0 }
}
