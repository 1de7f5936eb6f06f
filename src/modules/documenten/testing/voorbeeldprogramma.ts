/** A programme of the fictitious gemeente Waterveste, small and with the things that documents really have. */
export type Voorbeeldactie = readonly [hoe: string, wanneer: string, wie: string]
export type Voorbeeldinzet = {
  readonly inzet: string
  readonly ambitie: string
  readonly acties: readonly Voorbeeldactie[]
}
export type Voorbeeldprioriteit = {
  readonly naam: string
  readonly inleiding: string
  readonly punten: readonly string[]
  readonly inzetten: readonly Voorbeeldinzet[]
}

export const KOPRIJ: Voorbeeldactie = ['Hoe', 'Wanneer', 'Wie']

export const VOORBEELDPROGRAMMA: {
  readonly titel: string
  readonly inleiding: string
  readonly prioriteiten: readonly Voorbeeldprioriteit[]
} = {
  titel: 'Uitvoeringsprogramma Veilig Waterveste 2027',
  inleiding:
    'Dit programma beschrijft wat de gemeente Waterveste in 2027 samen met haar partners doet aan veiligheid. De gemeenteraad stelde de hoofdlijnen vast in het najaar van 2026.',
  prioriteiten: [
    {
      naam: '1 Ondermijning',
      inleiding:
        'Criminelen maken gebruik van gewone voorzieningen: een loods, een vergunning, een bankrekening. Wij willen dat ondernemers en inwoners dat herkennen en melden.',
      punten: ['Ondernemers weerbaar maken', 'Controleren op kwetsbare plekken'],
      inzetten: [
        {
          inzet: 'ondernemers in het buitengebied weerbaar maken',
          ambitie: 'Eind 2027 hebben 40 ondernemers een gesprek gehad over de risico’s van verhuur.',
          acties: [
            ['Gesprekken met verhuurders van loodsen en schuren', '1e kwartaal 2027', 'Gemeente/RIEC'],
            [
              'Voorlichtingsavond over verdachte huurders, met een toelichting door de politie en de kans om ter plekke een melding te doen',
              'Voorjaar en najaar',
              'Gemeente, politie en LTO',
            ],
            ['Meldpunt onder de aandacht brengen', 'Doorlopend', 'Gemeente'],
          ],
        },
        {
          inzet: 'integrale controles op bedrijventerreinen',
          ambitie: '',
          acties: [
            ['Controleactie op bedrijventerrein De Kade', '4 maal per jaar', 'Politie/Belastingdienst/gemeente'],
            ['Sluiten van panden volgens het Damoclesbeleid', 'Indien nodig', 'Burgemeester'],
          ],
        },
      ],
    },
    {
      naam: '2 Jeugd en veiligheid',
      inleiding: 'De meeste jongeren groeien gezond op. Een kleine groep zorgt voor overlast en glijdt soms af.',
      punten: ['Straatcoaches inzetten', 'Ouders betrekken'],
      inzetten: [
        {
          inzet: 'overlast van jeugdgroepen verminderen',
          ambitie: 'Het aantal meldingen van jeugdoverlast daalt met 10% ten opzichte van 2025.',
          acties: [
            ['Straatcoaches in de avonden', 'Vier avonden per week', 'Jongerenwerk'],
            ['Groepsaanpak samen met ouders en scholen', '2e en 3e kwartaal', 'Gemeente/politie/Halt'],
          ],
        },
      ],
    },
  ],
}
