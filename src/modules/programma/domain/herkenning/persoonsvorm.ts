import { findWoorden } from '../../../../platform/domain/taal/woorden.ts'
import { ENKELVOUDEN } from './vervoeging.ts'

/** Finite verbs that hardly occur in a heading: a line that has one is a sentence. */
const PERSOONSVORMEN: ReadonlySet<string> = new Set(
  `is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden gaat gaan ging kan kunnen kon konden
  moet moeten moest mag mogen wil willen wilt blijft blijven bleef komt komen kwam vindt vinden vond zet zetten maakt maken maakte
  doet doen deed geeft geven gaf krijgt krijgen kreeg neemt nemen nam staat staan stond ligt liggen lag houdt houden hield
  zorgt zorgen werkt werken ziet zien zag biedt bieden bestaat bestaan richt richten leidt leiden betekent vormt vormen
  speelt spelen levert leveren heet begint start vraagt hoort horen laat laten stelt stellen betreft dient dienen`.split(
    /\s+/,
  ),
)
/** Infinitives look like plurals; after "te" or at the very start ("Maken van afspraken") they are no finite verb. */
const NA_TE = new Set(['te', 'van', 'het', 'om', 'door', 'voor', 'en'])

/** With "we" beside it any plural is a finite verb: "We voeren … uit", "In mei starten wij". */
const WIJ: ReadonlySet<string> = new Set(['we', 'wij'])

export function hasPersoonsvorm(tekst: string): boolean {
  const woorden = findWoorden(tekst)
  return woorden.some((woord, i) => {
    if (/..en$/.test(woord.klein) && [i - 1, i + 1].some((j) => WIJ.has(woorden[j]?.klein ?? ''))) return true
    if (!PERSOONSVORMEN.has(woord.klein)) return false
    return i > 0 && !(woord.klein.endsWith('en') && NA_TE.has(woorden[i - 1]?.klein ?? ''))
  })
}

/** Third persons that are nouns as well. */
const OOK_NAAMWOORD: ReadonlySet<string> = new Set(
  'inzet opzet start besluit bericht toezicht contact opdracht'.split(' '),
)

/** A verb of acting in the third person ("Het team bezoekt …"): in a line known to be an actie it makes a sentence. */
export const hasEnkelvoud = (tekst: string): boolean =>
  findWoorden(tekst).some(({ klein }, i) => i > 0 && ENKELVOUDEN.has(klein) && !OOK_NAAMWOORD.has(klein))
