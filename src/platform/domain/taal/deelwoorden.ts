const asSet = (lijst: string): ReadonlySet<string> => new Set(lijst.split(/\s+/))

/** Participles that no rule can tell from an infinitive or a noun. */
const STERK = asSet(
  'gedaan gegaan begonnen besloten besproken bekeken betrokken bewezen bestreden begrepen bevonden bestolen benomen beschreven bezweken ' +
    'verkregen verschenen verloren verstreken vervallen verboden verwezen verzonden verbonden vertrokken verdwenen vergeleken ' +
    'verholpen vernomen vergeven verleend vervangen verlopen verlaten verbroken vermeden verzwegen onderhouden ondernomen ' +
    'onderzocht onderwezen ontvangen ontstaan ontworpen ontnomen ontbonden ontsloten ontbroken herzien herkregen herschreven ' +
    'herroepen herbegonnen overleden overtreden overwogen overschreden overvallen voltrokken voldaan voorzien voorkomen ' +
    'voltooid volbracht doorlopen doorbroken ervaren aanvaard aanbesteed erkend omschreven',
)

/** Nouns and infinitives that look like a participle. */
const SCHIJN = asSet(
  'gebied gebieden gemeente gemeenten gezin gezinnen geval gevallen gesprek gesprekken gebouw gebouwen geweld geld gelden ' +
    'gehandicapten gedetineerden getuigen gelegenheden gronden geluid geluiden gedachten gevaren gevolgen gewonden gezichten ' +
    'gerechten geschillen geschenken geneesmiddelen gebreken gewoonten geboden gebaren gezondheid gelegenheid gerecht ' +
    'gedupeerden getroffenen gelijkheid gemoed gewicht gezicht gebed geduld geheugen gemeengoed generen genieten geven geldt ' +
    'geeft gebruiken gebeuren gebeurt geloven gelden gebruikt overgewicht ondergewicht achtergrond achtergronden ' +
    'beleid besluit bericht bestand verband verbod verstand verzet bezit belast bewind beeld bedreigd behoud betreft ' +
    'bestaat berust behoort betekent verschilt verdient vereist verloopt vertoont ondergrond onderwereld erft ernst beroep ' +
    'bestuurt hertog herfst erfgoed ervaart vervalt verband verlof verkeert ontbreekt ontstaat bevat bevindt beschikt ' +
    'afgelopen overlast overzicht overmacht herkomst bekend bereid bewust verdacht overleg onderdeel ' +
    'getal geschikt gericht gericht geacht geschat gevoelig gevorderd',
)

const LOS =
  'aan achter af bekend bij binnen bloot deel dicht door fijn gelijk gereed goed groot hard hoog in kennis klaar kwijt los mee ' +
  'na neer om onder op open over plaats rond samen schoon stand stil stop tegen terecht terug teweeg thuis toe uit vast ver ' +
  'vol voor voort vooruit vorm vrij weer weg zeker achteruit omhoog omlaag tentoon tekort teleur tegemoet vooraf bovenaan op'

const SCHEIDBAAR = new RegExp(`^(?:${LOS.split(' ').join('|')})ge\\p{L}+(?:d|t|en|aan)$`, 'u')
const MET_GE = /^ge\p{L}{2,}(?:d|t|en|aan)$/u
const ZONDER_GE = /^(?:be|ver|her|ont|er|mis|onder|over|door)\p{L}{2,}(?:d|t)$/u
const ZELFSTANDIG = /(?:heid|heden|ingen|schappen|teiten|genoten|(?<!ge)geven|gaven|geleiden|nissen|gangen)$/

/** Whether a word (lowercase, no accents) can be a Dutch past participle: "uitgevoerd", "besproken", "versterkt". */
export const isDeelwoord = (klein: string): boolean => {
  if (STERK.has(klein)) return true
  if (SCHIJN.has(klein) || ZELFSTANDIG.test(klein)) return false
  return MET_GE.test(klein) || SCHEIDBAAR.test(klein) || ZONDER_GE.test(klein)
}
