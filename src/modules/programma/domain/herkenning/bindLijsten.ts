import { classifyActiezin } from './actiezin.ts'
import type { EtiketSoort } from './etiketwoorden.ts'
import type { Lijstsoort, Stuk } from './stuk.ts'

const ONDER_ETIKET: Readonly<Record<EtiketSoort, Lijstsoort>> = {
  acties: 'acties',
  vooruit: 'acties',
  ambitie: 'ambitie',
  doel: 'ambitie',
  eigendoel: 'vrij',
  inzet: 'vrij',
  gedaan: 'gedaan',
  toelichting: 'uitleg',
  partners: 'uitleg',
}
const ACTIEWOORD = /\b(?:acties?|activiteiten|maatregelen|inspanningen|werkzaamheden|stappen|interventies|projecten)\b/i
const AANWIJZEND = /\b(?:volgende|hieronder|onderstaande|als volgt|namelijk|te weten)\b/i
const WIJ_GAAN =
  /\b(?:we|wij|de gemeente|het college)\b.{0,80}:$|^in (?:20\d\d|dit jaar|het komende jaar|komend jaar)\b.{0,90}:$/i
const VERLEDEN = /\b(?:hebben|heeft|is|zijn|werd|werden|waren|was)\b/i
const DOELWOORD = /\b(?:doelen|doelstellingen|ambities|resultaten|willen (?:we|wij) bereiken)\b.{0,60}:$/i
const ONDERWERP =
  /\b(?:thema|thema['’]?s|pijlers|onderdelen|onderwerpen|gebieden|vormen|doelgroepen|elementen|aspecten|speerpunten|prioriteiten)\b/i

/**
 * Says of each item and paragraph under which heading or sentence it stands. A heading "Wat gaan we doen?" that the document
 * has once, above its prioriteiten, holds for the lists of all of them.
 */
export function bindLijsten(stukken: readonly Stuk[]): Stuk[] {
  const eenKeer = stukken.filter((stuk) => stuk.soort === 'etiket' && stuk.etiket === 'acties').length === 1
  let modus: Lijstsoort = 'vrij'
  let lijst: Lijstsoort = 'vrij'
  let rest: Lijstsoort = 'vrij'
  return stukken.map((stuk) => {
    if (stuk.soort === 'kop' || stuk.soort === 'tabel') {
      if (stuk.soort === 'kop' && modus === 'acties' && eenKeer) rest = 'acties'
      modus = 'vrij'
      lijst = rest
      return stuk
    }
    if (stuk.soort === 'etiket') {
      rest = 'vrij'
      modus = ONDER_ETIKET[stuk.etiket]
      lijst = modus
      return stuk
    }
    if (stuk.soort === 'item') return { ...stuk, lijst }
    if (stuk.soort !== 'tekst') return stuk
    lijst = classifyAankondiging(stuk.regel.tekst, modus === 'vrij' ? rest : modus)
    return { ...stuk, lijst: modus }
  })
}

/** What kind of list a sentence announces; without a colon the heading above decides. */
function classifyAankondiging(tekst: string, modus: Lijstsoort): Lijstsoort {
  if (!/:\s*$/.test(tekst)) return modus === 'ambitie' ? 'vrij' : modus
  const zin = /[^.!?]*$/.exec(tekst.slice(-400))?.[0].trim() ?? tekst
  if (VERLEDEN.test(zin) && !/\bworden\b/i.test(zin) && modus !== 'acties') return 'gedaan'
  if (DOELWOORD.test(zin)) return 'ambitie'
  if (ACTIEWOORD.test(zin) && (AANWIJZEND.test(zin) || WIJ_GAAN.test(zin)) && !/\bverschillende\b/i.test(zin))
    return 'acties'
  if (modus === 'acties' && !ONDERWERP.test(zin)) return 'acties'
  if (classifyActiezin(zin) !== null)
    return ONDERWERP.test(zin) || /\bverschillende\b/i.test(zin)
      ? 'onderdelen'
      : WIJ_GAAN.test(zin)
        ? 'acties'
        : 'onderdelen'
  return WIJ_GAAN.test(zin) && !ONDERWERP.test(zin) ? 'acties' : 'uitleg'
}
