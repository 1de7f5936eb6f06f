import { parseTelwoord } from './telwoorden.ts'
import type { Woord } from './woorden.ts'

const STERK =
  'vond vonden zette ging gingen kwam kwamen kreeg kregen deed deden hield hielden nam namen gaf gaven besloot sloot sloten trok ' +
  'trokken sprak spraken begon trad traden bood boden steeg stegen bleef bleven bleek bleken bracht brachten bezocht bezochten ' +
  'onderzocht ontving stond stonden lag lagen liep liepen schreef schreven bestond bestonden viel vielen verliep verliepen ' +
  'verscheen verschenen greep grepen legde legden hielp hielpen ontstond zag zagen kocht kochten kon konden ' +
  'moest moesten mocht mochten wilde wilden droeg droegen verkreeg betrof betroffen ondernam ondernamen trof troffen riep riepen koos kozen zond zonden verbood ontwierp'

const STAM_OP_DE =
  'stel voer organiseer controleer open teken onderteken deel leid lever volg besteed realiseer meld registreer constateer ' +
  'ontwikkel verstuur verspreid verbeter behandel train informeer ondersteun begeleid verhoog verlaag daal evalueer publiceer ' +
  'schakel actualiseer continueer intensiveer overhandig presenteer inspecteer surveilleer handhaaf ontmantel verwijder huur ' +
  'investeer faciliteer coordineer implementeer verken tel waarschuw bekeur nodig reageer adviseer monitor signaleer oefen ' +
  'activeer vergader noteer verdubbel halveer stabiliseer groei verminder resulteer verleen zorg wissel scoor draai vier bevorder spoor behandel vernieuw verzamel vestig keur neutraliseer bestuur luister mobiliseer'

const STAM_OP_TE = 'start werk pak maak bereik plaats versterk richt gebruik beschik luk misluk tap stap ruk'

const withUitgang = (stammen: string, uitgang: string): readonly string[] =>
  stammen.split(/\s+/).flatMap((stam) => [`${stam}${uitgang}`, `${stam}${uitgang}n`])

const VORMEN: ReadonlySet<string> = new Set([
  ...STERK.split(/\s+/),
  ...withUitgang(STAM_OP_DE, 'de'),
  ...withUitgang(STAM_OP_TE, 'te'),
])
const BEPALERS = new Set(
  'de het een deze die dit dat onze hun haar er we wij zij ze zich ook in ruim circa bijna ongeveer meer veel diverse'.split(
    ' ',
  ),
)
/** Endings that hardly ever belong to an infinitive or a noun. */
const ZWAK = /(?:eerden?|[gmf]den?|[kp]ten?|[lr]de)$/
const GEEN_ZWAK = new Set(
  'orde waarde aarde derde vierde ziekte zwakte markten vlakte effecten beelden helfde'.split(' '),
)
const NA_BEPALER = new Set('de het een deze die dit dat onze hun haar van voor met en of als te om'.split(' '))

/** A regular past that the lists do not hold: it must end like one and stand between a subject and what comes of it. */
const isOnbekendZwak = (klein: string, vorige: string, volgende: string): boolean => {
  if (!ZWAK.test(klein) || GEEN_ZWAK.has(klein) || klein.startsWith('ge') || vorige === '') return false
  if (NA_BEPALER.has(vorige) || /[^aeiou]e$/.test(vorige)) return false
  return BEPALERS.has(volgende) || /^\d/.test(volgende) || parseTelwoord(volgende) !== null
}

/** Whether the word is a simple past that carries a deed; helping verbs are left to the perfect. */
export const isVerledenTijd = (klein: string, woorden: readonly Woord[], i: number): boolean => {
  const vorige = woorden[i - 1]?.klein ?? ''
  if (VORMEN.has(klein)) return !(NA_BEPALER.has(vorige) && /[dt]e$/.test(klein))
  return isOnbekendZwak(klein, vorige, woorden[i + 1]?.klein ?? '')
}
