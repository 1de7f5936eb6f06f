/**
 * What people choose first, as stems: common passwords in English and Dutch, names of places, people, clubs and products, and
 * the words of this trade. Lower case, letters only, four or more; digits and signs around them are judged apart.
 */
const PER_SOORT = {
  wachtwoorden:
    'password passwort passw passwd wachtwoord welkom welcome geheim secret inloggen aanmelden login logon admin administrator beheer beheerder root user gebruiker guest gast test tester testen demo default standaard changeme verander wijzigmij letmein open access toegang master hello hallo trustno iloveyou loveyou forever correcthorsebatterystaple thisisapassword ditismijnwachtwoord mijnwachtwoord nieuwwachtwoord tijdelijk qwerty azerty monkey dragon shadow superman batman starwars pokemon sunshine princess prinses football voetbal baseball basketball hockey soccer tennis killer hunter ranger buster pepper ginger cookie summer winter flower freedom whatever computer internet laptop telefoon iphone android samsung google facebook instagram youtube microsoft windows office outlook teams excel sharepoint apple linux ubuntu mustang ferrari porsche mercedes corvette harley yamaha honda toyota phoenix matrix diamond silver golden orange banana cheese chocolate chocolade kaas koffie pindakaas hagelslag stroopwafel bitterbal frikandel',
  alledaags:
    'liefde schatje lieverd lekker mooi mooie leuk leuke gezellig vakantie zomer herfst lente voorjaar najaar kerst pasen carnaval januari februari maart april juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend vandaag morgen januar february march august october monday tuesday wednesday thursday friday saturday sunday spring autumn zonnebloem vlinder bloem bloemen regenboog sterren maan water strand zeilen fietsen fiets auto huis thuis school werk moeder vader mama papa oma opa broer zusje familie baby hond poes katten kater paard paarden konijn tijger leeuw panda dolfijn olifant rood groen blauw geel oranje zwart roze paars een twee drie vier vijf zes zeven acht negen tien jezus jesus angel engel duivel heaven',
  plaatsen:
    'nederland holland belgie europa amsterdam rotterdam denhaag gravenhage utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad zaandam haarlemmermeer hertogenbosch denbosch zwolle zoetermeer leiden leeuwarden maastricht dordrecht alphen alkmaar emmen westland delft venlo deventer helmond hilversum oss amstelveen hengelo purmerend schiedam lelystad hoorn vlaardingen gouda assen spijkenisse veenendaal roosendaal middelburg vlissingen terneuzen zeeland limburg brabant gelderland overijssel drenthe friesland flevoland texel scheveningen waterveste',
  clubs:
    'ajax feyenoord feijenoord sparta vitesse heerenveen heracles willem cambuur ajacied barcelona liverpool chelsea arsenal juventus realmadrid manchester',
  namen:
    'jansen janssen devries bakker visser smit meijer mulder bosman peters hendriks dekker dijkstra daan lucas levi finn noah milan luuk bram thomas james jesse sander jeroen mark marco martin martijn michael michelle daniel robert richard charlie jordan george thomas joshua andrew ashley jessica jennifer nicole amanda hannah sophie emma julia mila tess anna lisa laura linda marieke anouk sanne femke fleur iris lotte roos eva maria johan johannes pieter peter henk kees willem hans wouter bart erik frank kevin dennis patrick bianca monique sandra petra ingrid esther miranda angela natasja mohamed mohammed fatima ahmed',
  werk: 'gemeente gemeentehuis stadhuis burgemeester wethouder gemeenteraad raadslid college politie brandweer openbaarministerie veiligheid veilig integraal integrale handhaving handhaver toezicht wijkagent ondermijning programma zaaksysteem baken bakens overheid ambtenaar griffie griffier secretaris adviseur partner medewerker collega kantoor afdeling',
} as const

export const BEKENDE_WOORDEN: ReadonlySet<string> = new Set(
  Object.values(PER_SOORT).flatMap((regel) => regel.split(' ').filter((woord) => woord.length >= 4)),
)

/** Rows of keys as fingers run over them, read in both directions. */
export const TOETSENRIJEN: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1234567890',
  '!@#$%^&*()',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
]

/** Signs that stand for a letter: P@ssw0rd. */
export const LETTER_VOOR_TEKEN: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
}
