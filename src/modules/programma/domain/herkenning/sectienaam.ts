import { readEtiket } from './etiket.ts'
import type { EtiketSoort } from './etiketwoorden.ts'
import { readLijst, toSleutel } from './sleutel.ts'

/** Chapters that never are a prioriteit, whatever they hold. */
const NOOIT =
  readLijst(`inleiding | voorwoord | inhoud | inhoudsopgave | samenvatting | managementsamenvatting | leeswijzer | colofon | vooraf | ten geleide |
  slot | slotwoord | tot slot | nawoord | conclusie | bronnen | bronvermelding | literatuur | afkortingen | afkortingenlijst | begrippen | begrippenlijst |
  lijst met afkortingen | verklarende woordenlijst | versiebeheer | documentgegevens | documenthistorie | vaststelling | ondertekening |
  financien | financiele paragraaf | financiele middelen | financiele gevolgen | begroting | kosten | budget | dekking | financiele onderbouwing | middelen |
  wat mag het kosten | wat gaat het kosten | wat kost het | aanleiding | aanleiding en doel | opbouw | opzet | doel van dit document | procesbeschrijving |
  totstandkoming | proces | proces en planning | wettelijk kader | juridisch kader | beleidskader | kader | kaders | wettelijke kaders | visie | missie | visie en missie | terugblik |
  contact | contactgegevens | privacy | contactpersonen | uitgangspunten | landelijke ontwikkelingen | relevante ontwikkelingen | ontwikkelingen | trends en ontwikkelingen |
  veiligheidsanalyse | veiligheidsbeeld | gebiedsanalyse | analyse | cijfers | feiten en cijfers | in cijfers | definities | inleiding en leeswijzer | verantwoording aanpak |
  werkwijze | relatie met andere plannen | relatie met ander beleid | samenhang met ander beleid | risico s | risicoparagraaf | lees ook | reageer | reacties | delen |
  over deze pagina | zie ook | meer informatie | vragen | totaaloverzicht | begripsbepaling | verzendlijst`)
/** Chapters that are a prioriteit only when they hold acties of their own. */
const ZELDEN =
  readLijst(`communicatie | organisatie | governance | sturing | organisatie en sturing | monitoring | evaluatie | monitoring en evaluatie | evaluatie en monitoring |
  capaciteit | planning en control | planning | jaarplanning | samenwerking | rollen | rollen en verantwoordelijkheden | rolverdeling | overleg | overlegstructuur |
  borging | verantwoording | uitvoering | uitvoering en organisatie | algemeen | overig | overige | partners | onze partners | samenwerkingspartners | burgerparticipatie en communicatie |
  vervolg | vooruitblik | randvoorwaarden | overige activiteiten | reguliere taken | lopende zaken | informatievoorziening | overige taken | regie en organisatie`)
/** Headings that only gather what follows. */
const VERZAMEL =
  readLijst(`prioriteiten | de prioriteiten | onze prioriteiten | themas | thema s | de thema s | onze thema s | speerpunten | onze speerpunten | pijlers | programmalijnen |
  uitwerking | uitwerking prioriteiten | uitwerking van de prioriteiten | uitwerking per prioriteit | uitwerking per thema | uitwerking thema s | uitwerking speerpunten | uitvoeringsprogramma | uitvoeringsplan | actieplan |
  uitvoeringsagenda | actieprogramma | jaarplan | programma | activiteitenoverzicht | actieoverzicht | overzicht acties | overzicht van acties | acties per thema | acties per prioriteit |
  prioriteiten en acties | thema s en acties | uitvoering per thema | uitvoering per prioriteit | prioriteiten en inzet | veiligheidsvelden | veiligheidsthema s |
  de vijf prioriteiten | de zes prioriteiten | de vier prioriteiten | de drie prioriteiten | inhoudelijke prioriteiten | strategische prioriteiten | het programma | activiteitenplan |
  wat gaan we doen per thema | acties en planning | actietabel | maatregelentabel | planning en acties | doelen en acties | doelen en activiteiten | actielijst`)

const ZONDER_NUMMER = /\b(?:19|20)\d\d\b|\b\d+\b/g
const keyOf = (tekst: string): string => toSleutel(tekst).replace(ZONDER_NUMMER, ' ').replace(/\s+/g, ' ').trim()

const lookup = (lijst: readonly string[]): ReadonlySet<string> => new Set(lijst)
const NOOIT_SET = lookup(NOOIT)
const ZELDEN_SET = lookup(ZELDEN)
const VERZAMEL_SET = lookup(VERZAMEL)
const BIJLAGE = /^(?:bijlage|appendix|annex)\b/i

export const SECTIESOORTEN = ['nooit', 'zelden', 'bijlage', 'verzamel', 'naam'] as const
export type Sectiesoort = (typeof SECTIESOORTEN)[number]

/** What the name of a chapter says about it: only `naam` can be a prioriteit without more. */
export function classifySectienaam(naam: string): Sectiesoort {
  const sleutel = keyOf(naam)
  if (
    VERZAMEL_SET.has(sleutel) ||
    /^(?:uitvoeringsprogramma|uitvoeringsplan|actieprogramma|jaarplan|actieplan)\b/.test(sleutel)
  )
    return 'verzamel'
  if (NOOIT_SET.has(sleutel)) return 'nooit'
  if (BIJLAGE.test(naam)) return 'bijlage'
  if (ZELDEN_SET.has(sleutel)) return 'zelden'
  const etiket = readEtiket(naam)
  return etiket && etiket.rest >= naam.length ? ALS_ETIKET[etiket.soort] : 'naam'
}

/** A standing heading that became a chapter. */
const ALS_ETIKET: Readonly<Record<EtiketSoort, Sectiesoort>> = {
  acties: 'verzamel',
  gedaan: 'verzamel',
  inzet: 'verzamel',
  vooruit: 'zelden',
  ambitie: 'nooit',
  doel: 'nooit',
  eigendoel: 'nooit',
  toelichting: 'nooit',
  partners: 'nooit',
}
