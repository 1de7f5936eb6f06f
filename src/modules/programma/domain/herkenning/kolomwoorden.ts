import { readLijst } from './sleutel.ts'

/** What a column of a programme table can hold. `vreemd` marks columns that only other tables have. */
export const KOLOM_ROLLEN = [
  'hoe',
  'wanneer',
  'start',
  'gereed',
  'wie',
  'trekker',
  'partner',
  'prioriteit',
  'inzet',
  'ambitie',
  'resultaat',
  'indicator',
  'kosten',
  'status',
  'toelichting',
  'nummer',
  'vreemd',
] as const
export type KolomRol = (typeof KOLOM_ROLLEN)[number]

/**
 * The names the field gives its columns, in the spelling of `toSleutel` and without numbers and years.
 * Within a role the order is the order of preference: of two candidates for `hoe` the earlier one is the actie.
 */
export const KOLOMWOORDEN: Readonly<Record<KolomRol, readonly string[]>> = {
  hoe: readLijst(`
    actie | acties | actiepunt | actiepunten | concrete actie | concrete acties | activiteit | activiteiten |
    maatregel | maatregelen | acties maatregelen | actie maatregel | actie activiteit | acties en maatregelen |
    acties en activiteiten | activiteiten en maatregelen | actie of maatregel | activiteit maatregel |
    inspanning | inspanningen | interventie | interventies | hoe | hoe gaan we dat doen | hoe doen we dat |
    hoe gaan we dit doen | hoe bereiken we dat | wat | wat gaan we doen | wat doen we |
    wat gaan we hiervoor doen | wat gaan we daarvoor doen | wat doen we daarvoor | wat moet er gebeuren |
    wat gaat er gebeuren | wat doen we hiervoor | wat pakken we op | wat gaan we ondernemen | dit gaan we doen |
    dit doen we | taak | taken | werkzaamheden | werkzaamheid | te ondernemen actie | te ondernemen acties |
    uit te voeren actie | voorgenomen actie | voorgenomen acties | voorgenomen activiteiten |
    geplande activiteiten | geplande acties | aanpak | stap | stappen | instrument | project | projecten |
    opdracht | voornemen | voornemens | project activiteit | actie project | uitwerking | invulling |
    concrete uitwerking | wijze van uitvoering | omschrijving | omschrijving actie | beschrijving |
    omschrijving activiteit | omschrijving maatregel`),
  wanneer: readLijst(`
    wanneer | planning | termijn | tijdpad | tijdsplanning | periode | tijd | tijdstip | tijdvak | looptijd |
    doorlooptijd | fasering | kwartaal | uitvoeringsperiode | uitvoeringstermijn | datum | deadline | moment |
    frequentie | jaar | maand | tijdsbestek | tijdlijn | tijdspad | tijdsperiode | jaartal | planning uitvoering |
    hoe vaak | in welke periode | uitvoering wanneer | planning kwartaal | planning en termijn | tijdschema |
    wanneer gaan we dit doen | wanneer doen we dit | tijdigheid`),
  start: readLijst(`
    start | startdatum | begin | begindatum | aanvang | van | vanaf | start in | wanneer starten`),
  gereed: readLijst(`
    gereed | einddatum | eind | einde | klaar | oplevering | opleverdatum | gereed op | gereed in | gereed voor |
    klaar op | klaar in | uiterlijk | tot | afgerond | streefdatum | gereeddatum | einddatum gereed |
    wanneer gereed | wanneer klaar | gereed uiterlijk | realisatiedatum`),
  wie: readLijst(`
    wie | wie doet wat | wie doet het | wie gaat het doen | wie voert uit | wie voert het uit | door wie |
    partij | partijen | actor | actoren | organisatie | organisaties | uitvoerder | uitvoerders |
    uitvoering door | uitvoerende partij | uitvoerende partijen | uitvoerende | uitgevoerd door | rol |
    rolverdeling | afdeling | team | verantwoordelijke partij | verantwoordelijke partijen |
    verantwoordelijke partners | verantwoordelijken | uitvoering | wie zijn betrokken |
    verantwoordelijke organisatie | betrokken organisatie | inzet van | wie zijn aan zet | wie is aan zet |
    aan zet | wie doet mee | door | verantwoordelijke en partners`),
  trekker: readLijst(`
    trekker | trekkers | trekker s | verantwoordelijk | verantwoordelijke | eigenaar | actiehouder |
    actiehouders | actie eigenaar | regie | regisseur | regievoerder | coordinatie | coordinator | aanjager |
    projectleider | initiatiefnemer | initiatief | wie trekt | wie is trekker | wie is verantwoordelijk |
    eerstverantwoordelijke | hoofdverantwoordelijke | opdrachtnemer | kartrekker | penvoerder |
    verantwoordelijkheid | verantwoording bij | eindverantwoordelijk | eindverantwoordelijke | probleemeigenaar |
    in de lead | lead | leiding | wie trekt de kar | gemeentelijk trekker | behandelaar | primaathouder |
    beleidsmedewerker | accounthouder`),
  partner: readLijst(`
    partner | partners | samenwerking | samenwerkingspartner | samenwerkingspartners | samen met | met wie |
    ketenpartner | ketenpartners | betrokken | betrokkenen | betrokken partij | betrokken partijen |
    betrokken partners | betrokken organisaties | in samenwerking met | i s m | ism | samenwerking met |
    externe partners | interne partners | partners samenwerking | veiligheidspartners | stakeholders |
    deelnemers | deelnemende partijen | ondersteuning | ondersteund door | met inzet van | medewerking |
    overige partijen | overige betrokkenen | partijen betrokken | met | netwerkpartners | wie werken mee |
    wie is betrokken`),
  prioriteit: readLijst(`
    prioriteit | prioriteiten | thema | themas | hoofdthema | speerpunt | speerpunten | programmalijn | pijler |
    veiligheidsveld | veiligheidsthema | beleidsveld | domein | programma | hoofdlijn | veiligheidsprioriteit`),
  inzet: readLijst(`
    inzet | subthema | deelthema | onderwerp | onderwerpen | deelonderwerp | opgave | subprioriteit | actielijn |
    deelopgave | onderdeel | spoor | aandachtspunt | aandachtsgebied | werkveld | lijn | categorie | cluster`),
  ambitie: readLijst(`
    ambitie | ambities | doel | doelen | doelstelling | doelstellingen | wat willen we bereiken | beoogd effect |
    gewenst effect | subdoel | operationeel doel | strategisch doel | wat willen we | waarom | beoogd doel |
    streven | met welk doel | waartoe | maatschappelijk effect | doel ambitie | effect`),
  resultaat: readLijst(`
    resultaat | resultaten | beoogd resultaat | gewenst resultaat | verwacht resultaat | output | opbrengst |
    mijlpaal | product | producten | eindresultaat | wat levert het op | beoogde resultaten | concreet resultaat |
    prestatie | prestaties | wat is het resultaat | op te leveren | deliverable | mijlpalen |
    te behalen resultaat`),
  indicator: readLijst(`
    indicator | indicatoren | prestatie indicator | prestatie indicatoren | kpi | norm | streefwaarde |
    nulmeting | meetbaar | effectindicator | meetpunt | hoe meten we dat | hoe meten we dit | monitoring |
    streefcijfer`),
  kosten: readLijst(`
    kosten | budget | middelen | dekking | financien | financiering | uren | capaciteit | fte | begroot | geld |
    raming | kosten in euro | benodigde middelen | bekostiging | wat kost het | wat mag het kosten |
    financiele middelen | kostenraming | investering | kosten en dekking | budget en dekking | personele inzet |
    benodigde capaciteit | euro`),
  status: readLijst(`
    status | voortgang | stand van zaken | stoplicht | gereed ja nee | fase | realisatie | score | kleur`),
  toelichting: readLijst(`
    toelichting | opmerking | opmerkingen | bijzonderheden | notities | context | aanleiding | aandachtspunten |
    bron | nadere toelichting | uitleg | doelgroep | locatie | gebied | wijk | relatie met | risico | risicos |
    afhankelijkheden | randvoorwaarden | link met | motivering | kanttekening | kern | vindplaats | urgentie |
    prio | relatie | waar`),
  nummer: readLijst(`
    nr | nummer | no | id | volgnr | volgnummer | code | actienr | actienummer | nr actie | ref | # | kenmerk`),
  vreemd: readLijst(`
    versie | auteur | auteurs | wijziging | wijzigingen | bedrag | bedragen | btw | prijs | aantal | stuksprijs |
    tarief | totaal | subtotaal | begroting | rekening | saldo | baten | lasten | spreker | zaal | agendapunt |
    agendapunten | naam | functie | telefoon | telefoonnummer | e mail | email | adres | aanwezig | afwezig |
    afkorting | betekenis | ingredient | ingredienten | hoeveelheid | artikel | omzet | eenheid | per stuk |
    opleiding | diploma | werkgever | meting | vak | groep | lokaal | docent | team thuis | uitslag | begrip |
    definitie | meetjaar | gerealiseerd | besluit | besluiten | beslispunt | inbreng | portefeuille | rijnummer |
    overleg | overlegvorm | gremium | samenstelling | bijeenkomst | korting | leverancier | distributie`),
}
