import type { DemoProgramma } from './demoProgramma.ts'

export const programma2026: DemoProgramma = {
  jaar: 2026,
  titel: 'Uitvoeringsprogramma Veilig Waterveste 2026',
  prioriteiten: [
    {
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
    },
    {
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
    },
    {
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
    },
    {
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
    },
    {
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
    },
    {
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
    },
  ],
}
