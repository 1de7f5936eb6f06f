import type { DemoPrioriteit } from '../demoProgramma.ts'

export const buurten: DemoPrioriteit = {
  naam: 'Prettige buurten',
  inzetten: [
    {
      inzet: 'bewoners doen mee',
      ambitie: 'Eind 2026 zijn 2600 inwoners aangesloten op Burgernet.',
      acties: [
        ['Nieuwe deelnemers voor Burgernet werven', 'Doorlopend', 'gemeente/politie'],
        ['Dag voor de teams buurtpreventie met de boa’s', 'September', 'Buurtpreventie Waterveste/gemeente'],
        ['Afspraken voor WhatsAppgroepen vernieuwen', 'begin 2026', 'gemeente'],
        ['Bewoners kiezen waar de boa een middag meeloopt', '3e kwartaal', 'handhaving/bewoners'],
      ],
    },
    {
      inzet: 'woonoverlast stopt eerder',
      ambitie: 'Meldingen van woonoverlast worden binnen 5 werkdagen beoordeeld.',
      acties: [
        ['Casusoverleg woonoverlast', 'Maandelijks', 'gemeente/politie/De Vest/wijkteam'],
        ['Buurtbemiddeling aanbieden', 'n.a.v. meldingen', 'Welzijn Waterrand'],
        ['Gedragsaanwijzing opleggen', 'Indien nodig', 'burgemeester'],
      ],
    },
    {
      inzet: 'kleine ergernissen snel opgelost',
      ambitie: 'Meldingen van kleine ergernissen worden binnen 2 dagen afgehandeld.',
      acties: [
        ['Rondes langs plekken met zwerfvuil en hondenpoep', 'twee keer per week', 'boa’s'],
        ['Fout parkeren bij scholen aanpakken', 'Doorlopend', 'handhaving'],
        ['Campagne over grof afval', 'Voorjaar', 'gemeente/De Vest'],
      ],
    },
    {
      inzet: 'camera’s alleen waar het moet',
      ambitie: '',
      acties: [
        ['De twee mobiele camera’s plaatsen', 'Indien noodzakelijk', 'burgemeester/politie'],
        ['Vast cameratoezicht bij de veerpont onderzoeken', '4e kwartaal', 'gemeente'],
        ['Nut van elke plek na een half jaar nagaan', '2 keer per jaar', 'gemeente/politie'],
      ],
    },
  ],
}
