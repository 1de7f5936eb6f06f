import { endsAsPartij, isBekendePartij, withoutHaakjes } from './bekendePartijen.ts'
import { isZin } from './geenPartij.ts'
import { splitPartijen } from './splitPartijen.ts'
import { isHoofdletter, isWoord, tokenizePartijen } from './tokenizePartijen.ts'

const AFKORTING = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u
const ROLWOORD = /(?:^|[\s(])(?:trekker|regie|i\.s\.m\.?|ism|partners?:)/i
const MAX_NAAMWOORDEN = 6
const MIN_WOORDEN_LANGE_TEKST = 25

/** First words of what is done or made: such a text is an actie or a result, even when it names a party further on. */
const ACTIEWOORDEN: ReadonlySet<string> = new Set(
  (
    'organiseren opstellen uitvoeren inzet inzetten training trainen overleg controle controles controleren voorlichting voorlichten bijeenkomst ' +
    'bijeenkomsten plan nota rapport rapportage beleid project campagne aanpak aantal evaluatie evalueren onderzoek onderzoeken monitoring monitoren pilot ' +
    'deelname deelnemen actualiseren ontwikkelen versterken uitbreiden continueren opzetten maken geven houden vergroten verbeteren bevorderen stimuleren ' +
    'faciliteren ondersteunen ondersteuning toepassen handhaven toezien toezicht aansluiten aanpakken verkennen verkenning implementeren preventie meer ' +
    'minder extra nieuwe nieuw integrale integraal jaarlijkse gezamenlijke samenwerken samenwerking subsidie communicatie communiceren opleiding bezoek ' +
    'inventariseren bespreken vaststellen uitvoering opstarten oefenen oefening actie acties schouw convenant afspraken'
  ).split(' '),
)
const ABSTRACT = /(?:ing|heid|tie|atie|isme|iteit|plan|beleid|overlast|criminaliteit|aanpak|nota|gevoel)$/

const SCORE = { bekend: 1, uitgang: 0.85, afkorting: 0.75, naam: 0.6, woord: 0.5, kort: 0.3, woorden: 0.1 } as const

/** How much one name looks like a party. */
const scoreNaam = (naam: string): number => {
  const woorden = tokenizePartijen(withoutHaakjes(naam)).filter(isWoord)
  const [eerste] = woorden
  const laatste = woorden.at(-1)
  if (eerste === undefined || laatste === undefined || woorden.length > MAX_NAAMWOORDEN) return 0
  if (ACTIEWOORDEN.has(eerste.klein) && !isBekendePartij(naam)) return SCORE.woorden
  if (isBekendePartij(naam)) return SCORE.bekend
  if (isBekendePartij(eerste.tekst)) return SCORE.uitgang
  const kort = woorden.length <= 2 || isHoofdletter(laatste)
  if (kort && woorden.some(({ klein }) => endsAsPartij(klein))) return SCORE.uitgang
  if (woorden.length === 1 && AFKORTING.test(eerste.tekst)) return SCORE.afkorting
  if (ABSTRACT.test(laatste.klein)) return SCORE.woorden
  if (woorden.length === 1 && isHoofdletter(eerste)) return SCORE.woord
  if (woorden.length <= 4 && woorden.every(isHoofdletter)) return SCORE.naam
  return woorden.length === 1 ? SCORE.kort : SCORE.woorden
}

/** How much a cell looks like a list of parties, from 0 to 1. Used to find the Wie column when it has no heading. */
export const isPartijenText = (tekst: string): number => {
  const namen = isZin(tekst) ? [] : splitPartijen(tekst)
  if (namen.length === 0) return 0
  const gemiddeld = namen.reduce((som, naam) => som + scoreNaam(naam.tekst), 0) / namen.length
  const actie =
    ACTIEWOORDEN.has(tokenizePartijen(namen[0]?.tekst ?? '')[0]?.klein ?? '') && !isBekendePartij(namen[0]?.tekst ?? '')
  const lang = namen.length === 1 && tekst.split(/\s+/, MIN_WOORDEN_LANGE_TEKST).length >= MIN_WOORDEN_LANGE_TEKST
  const metRol = ROLWOORD.test(tekst) && gemiddeld > SCORE.kort ? SCORE.kort : 0
  if (actie) return SCORE.woorden
  return lang ? 0 : Math.min(1, gemiddeld + metRol)
}
