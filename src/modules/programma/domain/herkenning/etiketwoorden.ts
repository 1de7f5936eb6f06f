import { DOELETIKETTEN } from '../uitvoer/etiketten.ts'
import { readLijst, toSleutel } from './sleutel.ts'

/** What a standing heading or a label with a colon announces. */
export const ETIKETTEN = [
  'inzet',
  'ambitie',
  'doel',
  'eigendoel',
  'acties',
  'gedaan',
  'vooruit',
  'toelichting',
  'partners',
] as const
export type EtiketSoort = (typeof ETIKETTEN)[number]

/** The phrases of the field, as `toSleutel` writes them, without numbers and years. */
export const ETIKETWOORDEN: Readonly<Record<EtiketSoort, readonly string[]>> = {
  inzet:
    readLijst(`inzet | inzetten | onze inzet | inzet gemeente | inzet van de gemeente | subthema | deelthema | subdoel | deeldoel |
    deelopgave | onze inzet is`),
  ambitie:
    readLijst(`ambitie | ambities | onze ambitie | onze ambities | de ambitie | wat is onze ambitie | wat is de ambitie |
    wat willen we bereiken | wat willen we | wat willen wij bereiken | wat wil de gemeente bereiken | waar willen we naartoe |
    waar gaan we voor | beoogd effect | gewenst effect | beoogde effecten | maatschappelijk effect | gewenste situatie |
    streefbeeld | stip op de horizon | beoogd resultaat | gewenst resultaat | beoogde resultaten | wat wilden we bereiken |
    dit willen we bereiken | wat willen we hiermee bereiken | wat willen we hier bereiken | wat streven we na | ons streven`),
  doel: readLijst(`doel | doelen | doelstelling | doelstellingen | onze doelen | ons doel | hoofddoel | hoofddoelstelling |
    concrete doelen | concrete doelstellingen | strategisch doel | operationeel doel | operationele doelen | strategische doelstelling |
    operationele doelstelling | smart doelstelling | smart doelen | meetbare doelen | meetbaar doel | doelstelling is | streven |
    resultaat eind | resultaten eind | eind is bereikt | beoogd resultaat eind | wanneer zijn we tevreden | wanneer is het goed | wat is ons doel`),
  /** What `uitvoer` writes before each doel. */
  eigendoel: Object.values(DOELETIKETTEN).map(toSleutel),
  acties:
    readLijst(`wat gaan we doen | wat gaan we hiervoor doen | wat gaan we daarvoor doen | wat gaan wij doen | wat gaan we er voor doen |
    wat gaan we ervoor doen | wat gaan we daaraan doen | wat gaan we hieraan doen | wat doen we | wat doen wij | wat doen we daarvoor |
    wat doen we hiervoor | wat doen we ervoor | wat doen we daaraan | wat doen we hieraan | wat gaan we doen in | wat doen we in |
    wat gaat de gemeente doen | wat gaan we dit jaar doen | wat gaan we komend jaar doen | wat gaan we in doen | wat doen we dit jaar |
    wat pakken we op | wat pakken we aan | dit gaan we doen | dit doen we | dit gaan we doen in | dit doen we in | zo pakken we het aan |
    wat gaan we concreet doen | wat doen we concreet | hoe gaan we dat doen | hoe gaan we dit doen | hoe doen we dat | hoe doen we dit |
    hoe bereiken we dat | hoe bereiken we dit | hoe willen we dat bereiken | hoe gaan we dat bereiken | hoe pakken we dit aan |
    hoe pakken we dat aan | acties | actiepunten | concrete acties | onze acties | de acties | geplande acties | acties en maatregelen |
    acties en activiteiten | activiteiten en acties | voorgenomen acties | activiteiten | concrete activiteiten | geplande activiteiten |
    voorgenomen activiteiten | maatregelen | concrete maatregelen | maatregelen en acties | activiteiten en maatregelen |
    inspanningen | onze inspanningen | activiteiten dit jaar | werkzaamheden | wat staat er op de planning | actieplan | acties voor |
    acties in | activiteiten in | activiteiten voor | maatregelen in | uitvoering | uitvoeringsacties | actielijst | actieagenda |
    we gaan het volgende doen | we gaan de volgende activiteiten uitvoeren | in gaan we de volgende activiteiten uitvoeren |
    in gaan we | in doen we | in gaan we het volgende doen | in voeren we uit | de volgende acties | de volgende activiteiten |
    we voeren de volgende acties uit | we voeren de volgende activiteiten uit | wij gaan het volgende doen | plannen | plannen voor |
    onze plannen | voornemens | voornemens voor | wat gaan we doen en wanneer | wat gaan we doen wie en wanneer | te nemen maatregelen |
    uit te voeren acties | uit te voeren activiteiten | de uitvoering | aan de slag | wat gaan we in het komende jaar doen`),
  gedaan:
    readLijst(`wat hebben we gedaan | wat hebben we daarvoor gedaan | wat hebben we hiervoor gedaan | wat hebben we ervoor gedaan |
    wat hebben wij gedaan | wat hebben we bereikt | wat hebben we gerealiseerd | behaalde resultaten | resultaten | gerealiseerde resultaten |
    stand van zaken | voortgang | realisatie | terugblik | terugblik op | wat is er gedaan | wat is bereikt | wat is er bereikt |
    zichtbaar resultaat | wat deden we | resultaten in | wat hebben we in gedaan | gerealiseerd | bereikte resultaten | wat ging goed |
    wat is er gebeurd | uitgevoerde activiteiten | uitgevoerde acties | speerpunten in waren | de speerpunten in waren`),
  vooruit:
    readLijst(`vooruitblik | vooruitblik naar | blik vooruit | vooruitkijken | wat gaan we nog doen | wat staat er nog op stapel |
    wat gaan we volgend jaar doen | vervolg | vervolgstappen | hoe nu verder | volgende stappen | vooruitblik op`),
  toelichting:
    readLijst(`toelichting | aanleiding | achtergrond | context | huidige situatie | situatieschets | analyse | probleemstelling |
    probleemanalyse | waarom | waarom is dit een prioriteit | waarom deze prioriteit | waarom dit thema | waarom is dit belangrijk |
    wat is er aan de hand | wat is het probleem | waar hebben we het over | waar gaat het over | wat speelt er | wat zien we |
    wat zien we in | trends | trends en ontwikkelingen | ontwikkelingen | cijfers | beschrijving | omschrijving | veiligheidsbeeld | veiligheidsanalyse |
    cijfers en trends | feiten en cijfers | wat betekent dit | inleiding | kaders | wettelijk kader | uitgangspunten | visie | definitie |
    het probleem | de situatie | relevante ontwikkelingen | uitdagingen | wat weten we | terugblik en analyse | waar staan we nu |
    waar staan we | belangrijkste ontwikkelingen | relatie met andere prioriteiten | risico s | wat mag het kosten | wat gaat het kosten |
    wat kost het | kosten | financien | budget | middelen | indicatoren | monitoring | prestatie indicatoren | hoe meten we dat |
    hoe meten we dit | hoe meten we het resultaat | meten | kaderstelling | beleidskader`),
  partners:
    readLijst(`samenwerkingspartners | onze partners | met wie werken we samen | met wie doen we dat | met wie doen we dit |
    partners | betrokken partijen | betrokken partners | met wie | wie zijn onze partners | samenwerking | ketenpartners | wie doet wat |
    wie zijn daarbij betrokken | wie doen er mee | wie hebben we daarbij nodig`),
}
