import type { DemoPrioriteit } from '../demoProgramma.ts'

export const ondermijning: DemoPrioriteit = {
  naam: 'Ondermijning',
  inzetten: [
    {
      inzet: 'criminelen krijgen geen voet aan de grond in onze havens en bedrijven',
      ambitie: 'In 2026 controleren we 60 bedrijven.',
      acties: [
        ['Ondermijningsbeeld van de haven bespreken en omzetten in een plan', 'Vanaf 2026', 'gemeente/RIEC'],
        ['Bedrijven in de haven samen controleren', '4 maal per jaar', 'gemeente/politie/Belastingdienst'],
        ['Overleg met het RIEC over lopende zaken', '2 maal per jaar en verder op verzoek', 'gemeente/RIEC'],
        ['Training signalen herkennen voor medewerkers van de balie', '2e kwartaal 2026', 'gemeente'],
      ],
    },
    {
      inzet: 'misbruik van adressen opsporen',
      ambitie: 'In 2026 worden 130 adressen in het kader van LAA onderzocht en 90 adressen in het kader van LSI.',
      acties: [
        [
          'Adressen met meer dan één signaal samen wegen',
          'maandelijks',
          'gemeente, politie, Belastingdienst/ Toeslagen, UWV, Sociale Verzekeringsbank (SVB)',
        ],
        ['Huisbezoeken na een signaal van Publiekszaken', 'bij elke melding', 'handhaving/Publiekszaken'],
        ['Werkwijze adresonderzoek beschrijven', 'Voor de zomer', 'gemeente'],
      ],
    },
    {
      inzet: 'vergunningen zijn niet te misbruiken',
      ambitie: '',
      acties: [
        ['Beleidsregel Bibob uitbreiden met vastgoed', '4e kwartaal 2026', 'gemeente'],
        ['Horeca samen controleren', '5 maal per jaar', 'gemeente/politie/brandweer'],
        ['Vergunningen en ontheffingen nalopen', 'Doorlopend', 'VTH'],
      ],
    },
    {
      inzet: 'mensenhandel en arbeidsuitbuiting eerder zien',
      ambitie: 'Signalen van uitbuiting komen bij één aandachtsfunctionaris samen.',
      acties: [
        ['Meldroute mensenhandel vernieuwen', 'Start aug.', 'gemeente/Veilig Thuis'],
        [
          'Bijeenkomst met uitzendbureaus over huisvesting van arbeidsmigranten',
          'Najaar',
          'gemeente i.s.m. Ondernemerskring Waterveste',
        ],
      ],
    },
  ],
}
