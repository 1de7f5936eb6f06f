import type { Woord } from './woorden.ts'

const STERK =
  'vond vonden zette ging gingen kwam kwamen kreeg kregen deed deden hield hielden nam namen gaf gaven besloot sloot sloten trok ' +
  'trokken sprak spraken begon trad traden bood boden steeg stegen bleef bleven bleek bleken bracht brachten bezocht bezochten ' +
  'onderzocht ontving stond stonden lag lagen liep liepen schreef schreven bestond bestonden viel vielen verliep verliepen ' +
  'verscheen verschenen greep grepen legde legden hielp hielpen ontstond zag zagen kocht kochten kon konden ' +
  'moest moesten mocht mochten wilde wilden droeg droegen verkreeg betrof betroffen ondernam ondernamen'

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
const LIDWOORD = new Set('de het een deze die dit dat onze'.split(' '))

/** Whether the word is a simple past that carries a deed; helping verbs are left to the perfect. */
export const isVerledenTijd = (klein: string, woorden: readonly Woord[], i: number): boolean => {
  const bijvoeglijk = LIDWOORD.has(woorden[i - 1]?.klein ?? '') && /[dt]e$/.test(klein)
  return VORMEN.has(klein) && !bijvoeglijk
}
