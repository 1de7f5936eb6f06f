import type { DemoPrioriteit } from '../demoProgramma.ts'

export const jeugdEnKwetsbaren: DemoPrioriteit = {
  naam: 'Jeugd en kwetsbare inwoners',
  inzetten: [
    {
      inzet: 'minder overlast door jongeren',
      ambitie: 'Het aantal meldingen neemt af naar 7 per 1000 inwoners.',
      acties: [
        ['Toezicht in de avond', 'vier avonden in de week', 'boa’s/jongerenwerk'],
        ['Jongerenwerk op straat', 'vaste rondes en n.a.v. meldingen', 'jongerenwerk'],
        ['Jeugdgroepen samen bespreken', 'elke zes weken', 'gemeente/politie/jongerenwerk'],
        ['Jongerencentrum De Steiger open', '6 dagen per week', 'Welzijn Waterrand'],
      ],
    },
    {
      inzet: 'jongeren komen niet in de misdaad',
      ambitie: 'Het aantal jongeren met een Haltverwijzing is maximaal 20.',
      acties: [
        ['Lessen over geldezels en snel geld', 'Januari en juni', 'Scholengemeenschap Het Baken/Halt'],
        ['Coach voor jongeren die dreigen af te glijden', 'Doorlopend', 'wijkteam/jongerenwerk'],
        ['Ouderavond over drugs en telefoons', 'oktober', 'Het Baken i.s.m. politie'],
        ['Leerwerkstraffen uitvoeren', 'Indien nodig', 'Halt'],
      ],
    },
    {
      inzet: 'hulp voor mensen met verward gedrag',
      ambitie: 'Iedereen die verward gedrag laat zien krijgt passende hulp.',
      acties: [
        ['Meldingen van de politie samen opvolgen', 'Doorlopend', 'GGZ/politie/wijkteam'],
        ['Training voor wijkprofessionals', '2e kwartaal', 'GGZ/gemeente'],
        ['Groep ervaringsdeskundigen om advies vragen', 'Nader te plannen', 'gemeente'],
      ],
    },
    {
      inzet: 'geweld thuis stopt',
      ambitie: 'Bij elk huisverbod is er binnen 1 dag hulp in huis.',
      acties: [
        ['Huisverbod opleggen', 'Indien noodzakelijk', 'burgemeester/politie/Veilig Thuis'],
        ['Aansluiten bij het Zorg- en Veiligheidshuis', 'Doorlopend', 'Zorg- en Veiligheidshuis/gemeente'],
        ['Nazorg voor ex-gedetineerden', 'Doorlopend', 'gemeente/Reclassering'],
      ],
    },
    {
      inzet: 'senioren veilig thuis',
      ambitie: 'In 2026 bezoeken 300 senioren een voorlichting.',
      acties: [
        ['Broodje brandweer in de buurthuizen', '3e en 4e kwartaal', 'brandweer/Waterrand'],
        ['Rookmelders ophangen', 'tot 2028', 'brandweer/De Vest'],
        ['Voorlichting over babbeltrucs', '2 keer per jaar', 'politie/Welzijn Waterrand'],
      ],
    },
  ],
}
