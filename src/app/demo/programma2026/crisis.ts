import type { DemoPrioriteit } from '../demoProgramma.ts'

export const crisis: DemoPrioriteit = {
  naam: 'Crisis en fysieke veiligheid',
  inzetten: [
    {
      inzet: 'de crisisorganisatie staat klaar',
      ambitie: 'Alle functies in de crisisorganisatie zijn dubbel bezet.',
      acties: [
        ['Nieuwe leden van het crisisteam opleiden', '1e halfjaar', 'Veiligheidsregio Waterland-Oost'],
        ['Onverwachte opkomstoefening', 'eenmaal per jaar', 'crisisteam/VRWO'],
        ['Alarmoefening', '3 keer per jaar', 'crisisteam'],
        ['Training beleidsteam', 'Nader te plannen', 'college/beleidsteam'],
      ],
    },
    {
      inzet: 'veilige evenementen',
      ambitie: '',
      acties: [
        [
          'Vooroverleg bij grote evenementen',
          'Indien nodig, in elk geval voor de Havendagen',
          'gemeente/politie/brandweer',
        ],
        ['Voorwaarden op de dag zelf nalopen', 'Doorlopend', 'VTH'],
      ],
    },
    {
      inzet: 'hulp is op tijd',
      ambitie: 'Hulpdiensten bereiken elk adres binnen 8 minuten.',
      acties: [
        ['Smalle straten met de brandweer narijden', '1e kwartaal', 'brandweer/gemeente'],
        ['Vrijwilligers voor de brandweer werven', 'Doorlopend', 'brandweer'],
        ['Burgerhulpverleners trainen', '2e kwartaal', 'HartslagNu/gemeente'],
      ],
    },
    {
      inzet: 'een rustige jaarwisseling',
      ambitie: 'Een veilig verloop van de jaarwisseling.',
      acties: [
        ['Plan voor de jaarwisseling maken', 'Start aug.', 'gemeente/politie/jongerenwerk'],
        ['Toezicht op vuurwerk', 'December', 'politie/boa’s'],
      ],
    },
  ],
}
