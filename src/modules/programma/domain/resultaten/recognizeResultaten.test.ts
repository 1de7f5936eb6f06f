import { describe, expect, it } from 'vitest'
import type { HerkendResultaat } from './herkendResultaat.ts'
import { recognizeResultaten } from './recognizeResultaten.ts'

const JAAR = 2022

const recognize = (tekst: string, aard: 'programma' | 'verantwoording' = 'verantwoording'): HerkendResultaat[] =>
  recognizeResultaten(tekst, { jaar: JAAR, thema: 'Veilige wijken', aard })

type Telling = readonly [getal: number, wat: string, eenheid: string, jaar?: number, benadering?: string]

const TELLINGEN: readonly (readonly [string, ...Telling[]])[] = [
  ['In 2022 zijn veertien huisverboden opgelegd.', [14, 'huisverboden opgelegd', 'huisverboden']],
  [
    'De boa’s schreven 1.250 boetes uit en gaven ruim 300 waarschuwingen.',
    [1250, 'boetes', 'boetes'],
    [300, 'waarschuwingen', 'waarschuwingen', 2022, 'ruim'],
  ],
  [
    'Er zijn drie panden gesloten, 18 dwangsommen opgelegd en circa 60 controles uitgevoerd.',
    [3, 'panden gesloten', 'panden'],
    [18, 'dwangsommen opgelegd', 'dwangsommen'],
    [60, 'controles uitgevoerd', 'controles', 2022, 'circa'],
  ],
  ['Eind 2022 45 buurtpreventieteams actief.', [45, 'buurtpreventieteams actief', 'buurtpreventieteams']],
  [
    'In het najaar van 2022 werden bijna honderd woningen bezocht.',
    [100, 'woningen bezocht', 'woningen', 2022, 'bijna'],
  ],
  ['De burgemeester legde vijfmaal een gebiedsverbod op.', [5, 'gebiedsverbod', 'maal']],
  ['Het aantal meldingen van overlast steeg met 12%.', [12, 'meldingen van overlast', '%']],
  ['Van alle meldingen is 84% binnen twee dagen afgehandeld.', [84, 'binnen twee dagen afgehandeld', '%']],
  [
    'Er hebben ongeveer 2.500 inwoners meegedaan aan de enquête.',
    [2500, 'inwoners meegedaan', 'inwoners', 2022, 'circa'],
  ],
  ['Aantal Bibob-onderzoeken: 7', [7, 'Bibob-onderzoeken', 'Bibob-onderzoeken']],
  ['Opgelegde boetes: 412', [412, 'Opgelegde boetes', 'Opgelegde boetes']],
  ['- 23 huisbezoeken aan ouderen', [23, 'huisbezoeken', 'huisbezoeken']],
  ['Vorig jaar namen 27 scholen deel aan de gastlessen.', [27, 'scholen', 'scholen']],
  [
    'In totaal zijn 8 bijeenkomsten georganiseerd waar 350 inwoners aanwezig waren.',
    [8, 'bijeenkomsten georganiseerd', 'bijeenkomsten'],
    [350, 'inwoners aanwezig', 'inwoners'],
  ],
  [
    'In 2021 werden 40 controles gedaan, in 2022 waren dat 56 controles.',
    [40, 'controles gedaan', 'controles', 2021],
    [56, 'controles', 'controles', 2022],
  ],
  ['We hebben meer dan 90 ondernemers bereikt.', [90, 'ondernemers bereikt', 'ondernemers', 2022, 'ruim']],
  [
    'Op dit moment zijn 31 burgerhulpverleners aangesloten.',
    [31, 'burgerhulpverleners aangesloten', 'burgerhulpverleners'],
  ],
  ['Uit de monitor bleek dat 17% van de inwoners zich wel eens onveilig voelt.', [17, 'inwoners', '%']],
  ['Het interventieteam controleerde tweeëntwintig bedrijven.', [22, 'bedrijven', 'bedrijven']],
  ['Zestien jongeren kregen een Halt-straf.', [16, 'jongeren', 'jongeren']],
  ['De drie coffeeshops zijn 12 keer gecontroleerd.', [12, 'gecontroleerd', 'keer']],
  ['Een tiental vrijwilligers is opgeleid.', [10, 'vrijwilligers', 'vrijwilligers']],
  [
    'In 2022 zijn er 19 aanhoudingen verricht; in 2023 volgen 6 controles.',
    [19, 'aanhoudingen verricht', 'aanhoudingen'],
  ],
  [
    'Vanuit het Zorg- en Veiligheidshuis zijn 38 personen begeleid, waarvan 12 jonger dan 18 jaar.',
    [38, 'personen begeleid', 'personen'],
    [12, 'personen', 'personen'],
  ],
]

const ZONDER_GETAL: readonly string[] = [
  'De raad heeft de Kadernota Integrale Veiligheid vastgesteld.',
  'In juni 2022 is het convenant met de woningcorporaties ondertekend.',
  'De nieuwe wijkagent is in maart gestart.',
  'Ook is een buurtapp opgezet in de Molenwijk.',
  'Het opkomstplan werd geactualiseerd.',
  'In het voorjaar vond een grote oefening plaats.',
  'We zijn gestart met een proef met bodycams.',
  'Samen met de politie hebben we de aanpak van drugspanden aangescherpt.',
  'De gemeente sloot aan bij het meldpunt voor discriminatie.',
  'Er is gewerkt aan een nieuw handhavingsplan.',
  'De woningen in de Havenbuurt zijn voorzien van betere sloten en de eigenaren zijn bezocht.',
  'Ruim de helft van de winkeliers heeft het keurmerk behaald.',
]

const NEGATIEF: readonly string[] = [
  'De geplande schouw kon niet doorgaan vanwege ziekte.',
  'Door capaciteitsgebrek is de horecacontrole uitgesteld.',
  'De doelstelling voor het aantal buurtteams is niet gehaald.',
  'Het is niet gelukt om de vacature te vervullen.',
  'De informatiemarkt is afgelast.',
  'Er zijn minder schouwen gehouden dan gepland.',
]

const GEEN_RESULTAAT: readonly string[] = [
  'Ondermijning tast de rechtsstaat aan en raakt iedereen.',
  'Artikel 13b van de Opiumwet geeft de burgemeester de bevoegdheid om panden te sluiten.',
  'De subsidie bedroeg € 45.000.',
  'Voor jongeren van 12 tot 23 jaar is er het jongerenwerk.',
  'De pilot loopt 2 jaar.',
  'In 2023 starten we met een wijkaanpak.',
  'Volgend jaar organiseren we drie bijeenkomsten.',
  'De aanpak rust op drie pijlers.',
  'Meldingen kunnen via 14 010 worden gedaan.',
  'Sinds 2015 werken we samen met de buurgemeenten.',
  'Zie pagina 12 voor de toelichting.',
  '2.1 Veilige woon- en leefomgeving',
  'De veiligheidsregio is 24 uur per dag bereikbaar.',
  'WijkTeam3 en Buurthuis33 zijn partners.',
  'Een OvD is binnen 30 minuten ter plaatse.',
  'In 2022 voerden we deze activiteiten uit:',
  'Doel: 40 controles.',
  'Vervolgens zal worden onderzocht wat nodig is.',
  'De norm van 90% geldt voor alle regio’s.',
]

describe('recognizeResultaten in een verantwoording', () => {
  it.each(TELLINGEN.map(([tekst, ...verwacht]) => ({ tekst, verwacht })))('telt in: $tekst', ({ tekst, verwacht }) => {
    expect(recognize(tekst).map((r) => [r.getal, r.wat, r.eenheid, r.jaar, r.benadering])).toEqual(
      verwacht.map(([getal, wat, eenheid, jaar, benadering]) => [
        getal,
        wat,
        eenheid,
        jaar ?? JAAR,
        benadering ?? null,
      ]),
    )
  })

  it.each(ZONDER_GETAL)('ziet wat gedaan is: %s', (tekst) => {
    expect(recognize(tekst)).toMatchObject([
      { tekst, getal: null, jaar: JAAR, negatief: false, thema: 'Veilige wijken' },
    ])
  })

  it.each(NEGATIEF)('ziet wat niet lukte: %s', (tekst) => {
    expect(recognize(tekst)).toMatchObject([{ getal: null, negatief: true }])
  })

  it.each(GEEN_RESULTAAT)('laat liggen: %s', (tekst) => {
    expect(recognize(tekst)).toEqual([])
  })

  it('geeft elke plaats in de tekst', () => {
    const tekst = 'Inleiding. Toezicht:In 2022 zijn 12 schouwen gehouden.\nDe nota is vastgesteld.'
    for (const r of recognize(tekst)) expect(tekst.slice(r.van, r.tot)).toBe(r.tekst)
    expect(recognize(tekst).map((r) => r.tekst)).toEqual([
      'In 2022 zijn 12 schouwen gehouden.',
      'De nota is vastgesteld.',
    ])
  })
})

describe('recognizeResultaten in een programma', () => {
  it.each([
    ['De gemeente beschikt over 3 mobiele camera’s.', 3],
    ['Op dit moment zijn 120 inwoners lid van de buurtapp.', 120],
  ])('neemt een stand over: %s', (tekst, getal) => {
    expect(recognize(tekst, 'programma')).toMatchObject([{ getal, stand: true }])
  })

  it.each([
    'In 2024 worden 40 controles gehouden.',
    'De raad heeft de nota vastgesteld.',
    'We organiseren vier keer een schouw.',
  ])('neemt niets over uit: %s', (tekst) => {
    expect(recognize(tekst, 'programma')).toEqual([])
  })
})
