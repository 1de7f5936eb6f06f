import type { DemoPrioriteit } from '../demoProgramma.ts'

export const wonenEnWinkelen: DemoPrioriteit = {
  naam: 'Veilig wonen en winkelen',
  inzetten: [
    {
      inzet: 'minder inbraken in woningen',
      ambitie: 'Het aantal woninginbraken neemt af met 5% t.o.v. 2025.',
      acties: [
        [
          'Donkeredagenactie met de tekstkar langs straten met veel inbraken',
          'Voorjaar en najaar',
          'gemeente/politie/buurtpreventie',
        ],
        ['Gratis advies over sloten en licht bij nieuwe bewoners', 'Doorlopend', 'politie/Woonstichting De Vest'],
        ['Achterpaden verlichten', 'medio 2026', 'De Vest/gemeente'],
        ['Veiligheidsmarkt op de Kade', '3e kwartaal', 'gemeente/politie/brandweer/Waterrand'],
      ],
    },
    {
      inzet: 'veilige winkelcentra',
      ambitie: 'Alle vier winkelcentra hebben een Keurmerk Veilig Ondernemen.',
      acties: [
        [
          'Keurmerk verlengen in de Vestingpassage en het Sluisplein',
          '1e en 4e kwartaal',
          'gemeente/politie/ondernemerskring',
        ],
        ['Extra toezicht op koopavonden', 'donderdag in november en december', 'boa’s'],
        ['Training omgaan met winkeldieven', 'Maart', 'Ondernemerskring Waterveste'],
      ],
    },
    {
      inzet: 'minder overlast door drugs',
      ambitie: 'Het aantal meldingen drugsoverlast daalt met 10% ten opzichte van 2025.',
      acties: [
        ['Controles op plekken waar gehandeld wordt', 'wekelijks', 'politie/handhaving'],
        ['Hennepkwekerijen ontmantelen', 'bij elke melding', 'politie/gemeente/Stedin'],
        ['Beleid voor sluiten van drugspanden herzien', '2e kwartaal', 'gemeente'],
        ['Proef met toezicht in de uitgaansstraat', 'vanaf mei', 'gemeente/politie'],
      ],
    },
    {
      inzet: 'inwoners digitaal weerbaar',
      ambitie: 'Minder inwoners worden slachtoffer van oplichting via internet.',
      acties: [
        ['Spreekuur veilig online in de bibliotheek', 'elke maand', 'Welzijn Waterrand'],
        ['Digitale oefening voor ondernemers', '1e halfjaar', 'Ondernemerskring Waterveste/gemeente'],
      ],
    },
  ],
}
