import { describe, expect, it } from 'vitest'
import { readTekst } from '../../../../documenten/public.ts'
import { toRegels } from '../../../testing/aDocument.ts'
import { recognizeProgramma } from '../recognizeProgramma.ts'

/** Programmes as other gemeenten might lay them out, with what a careful reader finds in them. */
const DOCUMENTEN = [
  {
    naam: 'cellen die over regels lopen',
    tekst: `Gemeente Groenewoude

INTEGRAAL VEILIGHEIDSBELEID
UITVOERINGSPROGRAMMA 2024

Inhoudsopgave

1. Inleiding ........................................ 2
2. Veiligheidsthema's ............................... 3
2.1 Woninginbraken .................................. 3
2.2 Jeugdoverlast ................................... 4
3. Bijlagen ......................................... 6

1. Inleiding

Dit uitvoeringsprogramma hoort bij de kadernota Integrale Veiligheid 2023-2026.

2. Veiligheidsthema's

2.1 Woninginbraken

Ambitie: in 2024 zijn er niet meer dan 45 woninginbraken.

Inspanningen in 2024:

Wat\tWie\tWanneer
Buurtpreventieteams
uitrusten met hesjes\tGemeente\tQ1
Wijkavonden over
inbraakpreventie\tPolitie, gemeente\tvoorjaar en
najaar

2.2 Jeugdoverlast

Ambitie: het aantal meldingen neemt af met 15% t.o.v. 2023.

Inspanningen in 2024:

Wat\tWie\tWanneer
Jongerenwerkers op straat\tWelzijn Groen\tdo t/m za
Gesprek met ouders bij herhaling\tGemeente / jongerenwerk\tbij elke herhaling

3. Bijlagen

Bijlage 1: Overlegstructuur

Overleg\tFrequentie\tDeelnemers
Driehoek\t6x per jaar\tburgemeester, OM, politie
`,
    titel: 'INTEGRAAL VEILIGHEIDSBELEID UITVOERINGSPROGRAMMA 2024',
    gemeente: 'Groenewoude',
    jaar: 2024,
    regels: [
      '# Woninginbraken',
      '##  ~ in 2024 zijn er niet meer dan 45 woninginbraken.',
      '- Buurtpreventieteams uitrusten met hesjes | Q1 | Gemeente',
      '- Wijkavonden over inbraakpreventie | voorjaar en najaar | Politie, gemeente',
      '# Jeugdoverlast',
      '##  ~ het aantal meldingen neemt af met 15% t.o.v. 2023.',
      '- Jongerenwerkers op straat | do t/m za | Welzijn Groen',
      '- Gesprek met ouders bij herhaling | bij elke herhaling | Gemeente, jongerenwerk',
    ],
  },
  {
    naam: 'markdown met tabellen',
    tekst: `# Uitvoeringsagenda veiligheid 2025-2026

**Gemeente Veenwijk**

## Prioriteit 1: Ondermijning

**Inzet:** Versterken van de informatiepositie

**Ambitie:** Elk kwartaal een actueel beeld

| Actie | Wie | Wanneer |
|-------|-----|---------|
| Lokaal ondermijningsoverleg | Gemeente, politie, OM | maandelijks |
| Scan bedrijventerrein Noord | RIEC | Q2 2025 |

**Inzet:** Bewustwording

| Actie | Wie | Wanneer |
|-------|-----|---------|
| Training medewerkers publieksbalie | Gemeente | 2025 |

## Prioriteit 2: Sociale veiligheid

**Inzet:** Aanpak huiselijk geweld

**Ambitie:** Alle meldingen worden binnen 5 werkdagen opgepakt

| Actie | Wie | Wanneer |
|-------|-----|---------|
| Doorlopende deelname aan tijdelijk huisverbod | Veilig Thuis, politie | doorlopend |
`,
    titel: 'Uitvoeringsagenda veiligheid 2025-2026',
    gemeente: 'Veenwijk',
    jaar: 2025,
    regels: [
      '# Ondermijning',
      '## Versterken van de informatiepositie ~ Elk kwartaal een actueel beeld',
      '- Lokaal ondermijningsoverleg | maandelijks | Gemeente, politie, OM',
      '- Scan bedrijventerrein Noord | Q2 2025 | RIEC',
      '## Bewustwording',
      '- Training medewerkers publieksbalie | 2025 | Gemeente',
      '# Sociale veiligheid',
      '## Aanpak huiselijk geweld ~ Alle meldingen worden binnen 5 werkdagen opgepakt',
      '- Doorlopende deelname aan tijdelijk huisverbod | doorlopend | Veilig Thuis, politie',
    ],
  },
  {
    naam: 'letters met trekker en planning in de zin',
    tekst: `Jaarplan integrale veiligheid 2025 (gemeente Duinrand)

Hoofdstuk 1. Waarom dit plan

Elk jaar maken we een jaarplan.

Hoofdstuk 2. Personen met onbegrepen gedrag

De meldingen nemen toe. In 2024 waren het er 410.

Acties 2025:
a) Wijk-GGD'er blijft 24 uur per week beschikbaar. Trekker: GGD. Planning: doorlopend.
b) Evaluatie van het prikkelarm vervoer. Trekker: RAV. Planning: tweede kwartaal.

Hoofdstuk 3. Zichtbaar toezicht

Inwoners vragen om meer boa's op straat.

Acties 2025:
a) Werving van twee boa's. Trekker: team Handhaving. Planning: voor 1 april.
b) Roosters afstemmen op uitgaansavonden. Trekker: team Handhaving; samen met: politie. Planning: doorlopend.

Hoofdstuk 4. Geld

Het budget is 120.000 euro.
`,
    titel: 'Jaarplan integrale veiligheid 2025 (gemeente Duinrand)',
    gemeente: 'Duinrand',
    jaar: 2025,
    regels: [
      '# Personen met onbegrepen gedrag',
      '## ',
      "- Wijk-GGD'er blijft 24 uur per week beschikbaar. | doorlopend | GGD",
      '- Evaluatie van het prikkelarm vervoer. | tweede kwartaal | RAV',
      '# Zichtbaar toezicht',
      '## ',
      "- Werving van twee boa's. | voor 1 april | team Handhaving",
      '- Roosters afstemmen op uitgaansavonden. | doorlopend | team Handhaving, politie',
    ],
  },
  {
    naam: 'begroting met volle zinnen',
    tekst: `Begroting 2025, programma Openbare orde en veiligheid
Gemeente Rietveld

Wat willen we bereiken?
Een gemeente waar inwoners veilig wonen, werken en recreëren.

Wat gaan we daarvoor doen?

Voorkomen van ondermijning
- Wij voeren ieder kwartaal een integrale controle uit.
- Wij stellen samen met Zeebrug en Polderdam een regionaal ondermijningsplan op.

Aanpak van jeugdoverlast
- Wij zetten jongerenwerkers in op de drukste plekken.
- Wij bespreken elke maand de jeugdgroepen met politie en leerplicht.

Veilige evenementen
- Wij actualiseren het evenementenbeleid (2e kwartaal).

Wat mag het kosten?
Lasten\t2024\t2025
Veiligheid\t1.200\t1.350
Handhaving\t800\t820
`,
    titel: 'Begroting 2025, programma Openbare orde en veiligheid',
    gemeente: 'Rietveld',
    jaar: 2025,
    regels: [
      '# Voorkomen van ondermijning',
      '## ',
      '- Wij voeren ieder kwartaal een integrale controle uit. | ieder kwartaal | ',
      '- Wij stellen samen met Zeebrug en Polderdam een regionaal ondermijningsplan op. |  | Zeebrug, Polderdam',
      '# Aanpak van jeugdoverlast',
      '## ',
      '- Wij zetten jongerenwerkers in op de drukste plekken. |  | ',
      '- Wij bespreken elke maand de jeugdgroepen met politie en leerplicht. | elke maand | politie, leerplicht',
      '# Veilige evenementen',
      '## ',
      '- Wij actualiseren het evenementenbeleid | 2e kwartaal | ',
    ],
  },
  {
    naam: 'een tabel met lege cellen onder een thema',
    tekst: `UITVOERINGSPLAN VEILIGHEID 2025
GEMEENTE KRAAIENDIJK

Thema\tDoel\tActie\tWie\tWanneer
Ondermijning\tZicht op fenomenen\tBestuurlijk ondermijningsbeeld actualiseren\tRIEC\tQ1
\t\tVakantieparken bezoeken\tGemeente, politie\tmei-september
\tWeerbare organisatie\tE-learning voor alle medewerkers\tHRM\tQ3
Jeugd\tMinder overlast\tJeugdboa\tHandhaving\tdoorlopend
\t\tHalt-lessen in groep 8\tHalt\tschooljaar 2025-2026
Brandveiligheid\tZelfredzame senioren\tBrandveiligheidschecks bij 75-plussers\tBrandweer\theel 2025
`,
    titel: 'UITVOERINGSPLAN VEILIGHEID 2025',
    gemeente: 'Kraaiendijk',
    jaar: 2025,
    regels: [
      '# Ondermijning',
      '## Zicht op fenomenen',
      '- Bestuurlijk ondermijningsbeeld actualiseren | Q1 | RIEC',
      '- Vakantieparken bezoeken | mei-september | Gemeente, politie',
      '## Weerbare organisatie',
      '- E-learning voor alle medewerkers | Q3 | HRM',
      '# Jeugd',
      '## Minder overlast',
      '- Jeugdboa | doorlopend | Handhaving',
      '- Halt-lessen in groep 8 | schooljaar 2025-2026 | Halt',
      '# Brandveiligheid',
      '## Zelfredzame senioren',
      '- Brandveiligheidschecks bij 75-plussers | heel 2025 | Brandweer',
    ],
  },
  {
    naam: 'haken met partij en planning',
    tekst: `Uitvoeringsprogramma 2025 – Samen veilig in Lindhoven

Onze prioriteiten zijn Zorg & Veiligheid, Ondermijning en Digitale weerbaarheid.

ZORG & VEILIGHEID

Wat is er aan de hand?
Wijkagenten krijgen vaker te maken met verwarde mensen.

Wat willen we?
Snelle passende hulp.

Wat gaan we doen?
• Met de GGZ spreken we af dat er altijd iemand bereikbaar is. [GGZ, gemeente; Q2]
• Wijkteam en politie sluiten wekelijks casussen kort. [wijkteam, politie; wekelijks]

ONDERMIJNING

Wat is er aan de hand?
Leegstaande schuren zijn kwetsbaar.

Wat willen we?
Boeren voelen zich niet alleen staan.

Wat gaan we doen?
• Schurenloket openen. [gemeente, LTO; Q1]
• Samen met het Platform Veilig Ondernemen organiseren we een keukentafelgesprek per kern. [PVO; heel het jaar]

DIGITALE WEERBAARHEID

Wat is er aan de hand?
Phishing en helpdeskfraude.

Wat willen we?
Inwoners herkennen oplichting.

Wat gaan we doen?
• Cursus Veilig Online. [bibliotheek; 4 x per jaar]
`,
    titel: 'Uitvoeringsprogramma 2025 – Samen veilig in Lindhoven',
    gemeente: 'Lindhoven',
    jaar: 2025,
    regels: [
      '# ZORG & VEILIGHEID',
      '##  ~ Snelle passende hulp.',
      '- Met de GGZ spreken we af dat er altijd iemand bereikbaar is. | Q2 | GGZ, gemeente',
      '- Wijkteam en politie sluiten wekelijks casussen kort. | wekelijks | wijkteam, politie',
      '# ONDERMIJNING',
      '##  ~ Boeren voelen zich niet alleen staan.',
      '- Schurenloket openen. | Q1 | gemeente, LTO',
      '- Samen met het Platform Veilig Ondernemen organiseren we een keukentafelgesprek per kern. | heel het jaar | PVO',
      '# DIGITALE WEERBAARHEID',
      '##  ~ Inwoners herkennen oplichting.',
      '- Cursus Veilig Online. | 4 x per jaar | bibliotheek',
    ],
  },
  {
    naam: 'naam onder het nummer en velden per actie',
    tekst: `Integraal Veiligheidsprogramma Hoogland aan Zee
Uitvoering 2025

Aan de slag met veiligheid

In dit document leest u per prioriteit wat wij in 2025 gaan doen. De prioriteiten komen uit het Integraal Veiligheidsbeleid van de gemeente Hoogland aan Zee.

Prioriteit 1
Weerbaar tegen ondermijning

Doelstelling
Criminelen krijgen geen voet aan de grond.

Resultaat eind 2025
Er zijn 10 bestuurlijke controles uitgevoerd en 3 panden gesloten.

Acties
1.1 Actualiseren ondermijningsbeeld
Uitvoerder: RIEC Kust
Partners: politie, gemeente
Periode: eerste kwartaal

1.2 Voorlichting aan havenbedrijven
Uitvoerder: gemeente
Partners: Havenbedrijf, douane
Periode: tweede kwartaal

Prioriteit 2
Jeugd en overlast

Doelstelling
Minder overlast door jongeren dan in 2024.

Resultaat eind 2025
20% minder meldingen.

Acties
2.1 Uitbreiden jongerenwerk
Uitvoerder: Stichting Jong
Partners: scholen
Periode: hele jaar

2.2 Alcoholcontroles
Uitvoerder: boa's
Partners: horeca, politie
Periode: zomer en kermis
`,
    titel: 'Integraal Veiligheidsprogramma Hoogland aan Zee',
    gemeente: 'Hoogland aan Zee',
    jaar: 2025,
    regels: [
      '# Weerbaar tegen ondermijning',
      '##  ~ Criminelen krijgen geen voet aan de grond. Er zijn 10 bestuurlijke controles uitgevoerd en 3 panden gesloten.',
      '- Actualiseren ondermijningsbeeld | eerste kwartaal | RIEC Kust, politie, gemeente',
      '- Voorlichting aan havenbedrijven | tweede kwartaal | gemeente, Havenbedrijf, douane',
      '# Jeugd en overlast',
      '##  ~ Minder overlast door jongeren dan in 2024. 20% minder meldingen.',
      '- Uitbreiden jongerenwerk | hele jaar | Stichting Jong, scholen',
      "- Alcoholcontroles | zomer en kermis | boa's, horeca, politie",
    ],
  },
  {
    naam: 'letters en gedachtestreepjes',
    tekst: `UITVOERINGSPROGRAMMA VEILIGHEID 2024 GEMEENTE WATERVESTE-WEST

A. VEILIGE WOON- EN LEEFOMGEVING

A1. Sociale overlast

Inzet
Mensen met verward gedrag krijgen sneller passende hulp.

Activiteiten
– Inzet wijk-GGZ (GGZ / gemeente, 2024 doorlopend)
– Maandelijks overleg Zorg & Veiligheid (procesregisseur, maandelijks)

A2. Woninginbraak

Inzet
Voorkomen dat inwoners slachtoffer worden.

Activiteiten
– Preventieactie 'Boeven vangen' (politie, okt-dec)
– Subsidie beveiligingspakket (gemeente, tot 1 december)

B. BEDRIJVIGHEID EN VEILIGHEID

B1. Veilig ondernemen

Inzet
Ondernemers en gemeente trekken samen op.

Activiteiten
– KVO-hercertificering bedrijventerrein (ondernemersvereniging, Q2)
– Collectieve beveiliging (BIZ, doorlopend)
`,
    titel: 'UITVOERINGSPROGRAMMA VEILIGHEID 2024 GEMEENTE WATERVESTE-WEST',
    gemeente: 'Waterveste-West',
    jaar: 2024,
    regels: [
      '# VEILIGE WOON- EN LEEFOMGEVING',
      '## Mensen met verward gedrag krijgen sneller passende hulp.',
      '- Inzet wijk-GGZ | 2024 doorlopend | GGZ, gemeente',
      '- Maandelijks overleg Zorg & Veiligheid | maandelijks | procesregisseur',
      '## Voorkomen dat inwoners slachtoffer worden.',
      "- Preventieactie 'Boeven vangen' | okt-dec | politie",
      '- Subsidie beveiligingspakket | tot 1 december | gemeente',
      '# BEDRIJVIGHEID EN VEILIGHEID',
      '## Ondernemers en gemeente trekken samen op.',
      '- KVO-hercertificering bedrijventerrein | Q2 | ondernemersvereniging',
      '- Collectieve beveiliging | doorlopend | BIZ',
    ],
  },
  {
    naam: 'alles op gelabelde regels',
    tekst: `Veiligheidsagenda 2025 van de gemeente Oostbroek

Thema: Aanpak mensenhandel
Wat willen we bereiken: signalen worden eerder herkend.
Wat gaan we doen: we trainen baliemedewerkers en wijkteams, en we sluiten aan bij de regionale taskforce.
Met wie: politie, Koppelpunt Mensenhandel, Arbeidsinspectie
Wanneer: 2e helft 2025

Thema: Veilige buurten
Wat willen we bereiken: bewoners kennen elkaar.
Wat gaan we doen: we ondersteunen buurtpreventie en plaatsen verlichting in brandgangen.
Met wie: buurtpreventieteams, woningcorporatie
Wanneer: hele jaar

Thema: Drugs
Wat willen we bereiken: minder handel op straat.
Wat gaan we doen: we sluiten panden op grond van de Opiumwet.
Met wie: politie
Wanneer: bij constatering
`,
    titel: 'Veiligheidsagenda 2025 van de gemeente Oostbroek',
    gemeente: 'Oostbroek',
    jaar: 2025,
    regels: [
      '# Aanpak mensenhandel',
      '##  ~ signalen worden eerder herkend.',
      '- we trainen baliemedewerkers en wijkteams, en we sluiten aan bij de regionale taskforce. | 2e helft 2025 | politie, Koppelpunt Mensenhandel, Arbeidsinspectie',
      '# Veilige buurten',
      '##  ~ bewoners kennen elkaar.',
      '- we ondersteunen buurtpreventie en plaatsen verlichting in brandgangen. | hele jaar | buurtpreventieteams, woningcorporatie',
      '# Drugs',
      '##  ~ minder handel op straat.',
      '- we sluiten panden op grond van de Opiumwet. | bij constatering | politie',
    ],
  },
]

describe('programma’s in eigen opmaak', () => {
  it.each(DOCUMENTEN)('$naam', ({ tekst, titel, gemeente, jaar, regels }) => {
    const voorstel = recognizeProgramma(readTekst(tekst))
    expect(voorstel).toMatchObject({ aard: 'programma', titel, gemeente, jaar })
    expect(toRegels(voorstel)).toEqual(regels)
  })
})
