import type { DemoPrioriteit } from '../demoProgramma.ts'

export const samenleven: DemoPrioriteit = {
  naam: 'Samenleven zonder spanningen',
  inzetten: [
    {
      inzet: 'spanningen tussen groepen vroeg zien',
      ambitie: 'Het netwerk van sleutelfiguren groeit.',
      acties: [
        ['Netwerk van sleutelfiguren bij elkaar brengen', 'per kwartaal', 'gemeente'],
        ['Gesprek met moskee en kerken over veiligheid', '2e en 3e kwartaal', 'gemeente, politie, brandweer'],
        ['Filmavond met nagesprek', 'Februari', 'Waterrand/netwerk sleutelfiguren'],
      ],
    },
    {
      inzet: 'professionals herkennen radicalisering',
      ambitie: '',
      acties: [
        [
          'Cursus voor leraren en jongerenwerkers',
          'najaar 2026',
          'gemeente i.s.m. Rijksopleidingsinstituut tegengaan Radicalisering',
        ],
        ['Casus bespreken in het Zorg- en Veiligheidshuis', 'Indien nodig', 'Zorg- en Veiligheidshuis'],
      ],
    },
    {
      inzet: 'online onrust bijhouden',
      ambitie: '',
      acties: [
        ['Afspraken over online signalen opschrijven', 'Q2', 'gemeente/politie'],
        ['Samen met scholen reageren op een oproep tot rellen', 'bij signalen', 'gemeente/politie/Het Baken'],
      ],
    },
  ],
}
