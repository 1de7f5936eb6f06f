import type { DoelRichting } from '../voorstel.ts'

/** Heads (or endings of compounds) that can be counted or measured: a change in them is a goal. */
const TELBAAR =
  'aantal aantallen percentage aandeel inbraak inbraken criminaliteit delict delicten overvallen overval diefstal diefstallen ' +
  'roof roven geweld geweldsincidenten melding meldingen aangifte aangiften aangiftes incident incidenten misdrijven ' +
  'slachtoffer slachtoffers slachtofferschap daders recidive recidivisten overlast overlastmeldingen klachten ongevallen ' +
  'ongelukken branden brand vernielingen vandalisme gebruik drugsgebruik alcoholgebruik jeugdgroepen vrijwilligers deelnemers ' +
  'deelname leden responstijd responstijden aanrijdtijd aanrijdtijden opkomsttijd opkomsttijden doorlooptijd doorlooptijden ' +
  'bereidheid pakkans rapportcijfer cijfer verzuim schooluitval kwekerijen fraude cybercrime mishandeling ergernissen ' +
  'verwijzingen problematiek ondermijning uitval verkeersdoden doden gewonden dealers panden hotspots spijbelaars'

/** Heads that are a quality: a goal about them is qualitative. */
const ZACHT =
  'veiligheid onveiligheid veiligheidsgevoel onveiligheidsgevoelens gevoel gevoelens leefbaarheid weerbaarheid zelfredzaamheid ' +
  'betrokkenheid tevredenheid vertrouwen zichtbaarheid dekking risico risicos kans polarisatie radicalisering eenzaamheid ' +
  'spanningen onrust bewustzijn draagvlak naleving naleefgedrag capaciteit cohesie mensenhandel uitbuiting witwassen ' +
  'criminelen ondermijnende invloed paraatheid bereikbaarheid toezicht handhaving samenhang verloedering ' +
  'veiligheidsbeleving beleving gedrag participatiegraad verkeersveiligheid aanwezigheid toegankelijkheid participatie'

/** What nobody wants more of: "verbeteren" or "versterken" near these is about something else. */
const ONGEWENST =
  'inbraak inbraken criminaliteit delict delicten overvallen overval diefstal diefstallen roof roven geweld overlast incidenten ' +
  'misdrijven ongevallen ongelukken vernielingen vandalisme fraude cybercrime mishandeling ergernissen problematiek ondermijning ' +
  'polarisatie radicalisering mensenhandel uitbuiting witwassen criminelen ondermijnende verloedering'

const asLijst = (tekst: string): readonly string[] => tekst.split(/\s+/)
const TELBARE = asLijst(TELBAAR)
const ZACHTE = asLijst(ZACHT)
const ONGEWENSTE = asLijst(ONGEWENST)
const KORT = 5

const matches = (klein: string, koppen: readonly string[]): boolean =>
  koppen.some((kop) => klein === kop || (kop.length > KORT && klein.endsWith(kop)))

/** How the thing behind a change can be followed; null when a change in it is no goal ("het verbeteren van de website"). */
export const indicatorsoortOf = (
  kleineWoorden: readonly string[],
  richting: DoelRichting,
): 'telbaar' | 'zacht' | null => {
  const alle = kleineWoorden.map((woord) => woord.replace(/'/g, ''))
  const woorden = richting === 'stijging' ? alle.filter((woord) => !matches(woord, ONGEWENSTE)) : alle
  if (woorden.some((woord) => matches(woord, TELBARE))) return 'telbaar'
  return woorden.some((woord) => matches(woord, ZACHTE)) ? 'zacht' : null
}
