import type { Handelinggroep } from '../../../platform/domain/handeling.ts'

export const toegangHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Inloggen',
    handelingen: [
      { handeling: 'sessie:read', naam: 'Eigen account zien', zin: 'Ziet wat je mag en waar je bent ingelogd.' },
      {
        handeling: 'sessie:delete',
        naam: 'Uitloggen',
        zin: 'Logt de eigen apparaten uit en wijzigt het eigen wachtwoord.',
      },
      {
        handeling: 'sessie:confirm',
        naam: 'Bevestigen wie je bent',
        zin: 'Laat voor een gevoelige handeling opnieuw zien wie je bent.',
      },
      {
        handeling: 'tweedefactor:edit',
        naam: 'Eigen tweede factor instellen',
        zin: 'Stelt de eigen app met codes, passkeys en herstelcodes in.',
      },
      {
        handeling: 'sessie:create',
        naam: 'Inloggen',
        zin: 'Iemand logt in.',
        soort: 'achtergrond',
      },
      {
        handeling: 'inlogdienst:use',
        naam: 'Aankomen van een inlogdienst',
        zin: 'Een inlogdienst zegt wie iemand is, en Baken geeft de rollen die daarbij horen.',
        soort: 'achtergrond',
      },
      {
        handeling: 'toegangslink:create',
        naam: 'Link voor wachtwoord aanvragen',
        zin: 'Iemand vraagt een mail om een nieuw wachtwoord te kiezen.',
        soort: 'achtergrond',
      },
      {
        handeling: 'toegangslink:use',
        naam: 'Link voor wachtwoord gebruiken',
        zin: 'Iemand kiest een wachtwoord met de link uit de mail.',
        soort: 'achtergrond',
      },
    ],
  },
  {
    naam: 'Toegang en inrichting',
    handelingen: [
      { handeling: 'medewerker:read', naam: 'Medewerkers zien', zin: 'Ziet wie toegang heeft en met welke rollen.' },
      {
        handeling: 'medewerker:edit',
        naam: 'Toegang geven en beëindigen',
        zin: 'Geeft mensen toegang, kiest hun rollen en beëindigt hun toegang.',
      },
      {
        handeling: 'backup:read',
        naam: 'Backups zien',
        zin: 'Ziet of er elke nacht een backup wordt gemaakt en of de laatste goed is.',
      },
      {
        handeling: 'apisleutel:edit',
        naam: 'API-sleutels maken',
        zin: 'Laat een programma in eigen naam bij Baken, met niet meer dan men zelf mag, en trekt sleutels in.',
      },
      { handeling: 'rol:read', naam: 'Rollen zien', zin: 'Ziet welke rol wat mag, en haalt dat op als document.' },
      {
        handeling: 'rol:edit',
        naam: 'Rollen wijzigen',
        zin: 'Bepaalt wat een rol mag en voor welke rol een tweede factor verplicht is.',
      },
      {
        handeling: 'gemeente:edit',
        naam: 'Gemeente instellen',
        zin: 'Wijzigt naam, huisstijl en hoe lang iemand ingelogd blijft.',
      },
      {
        handeling: 'inlogdienst:edit',
        naam: 'Inlogdiensten instellen',
        zin: 'Bepaalt met welke diensten mensen inloggen en welke rollen zij daarvan krijgen.',
      },
      {
        handeling: 'gemeente:create',
        naam: 'Gemeente aanmaken',
        zin: 'De eerste start van Baken maakt een gemeente.',
        soort: 'achtergrond',
      },
      {
        handeling: 'gemeente:create_demo',
        naam: 'Voorbeeldgemeente aanmaken',
        zin: 'Baken vult de voorbeeldgemeente Waterveste.',
        soort: 'achtergrond',
      },
      {
        handeling: 'medewerker:create_by_command',
        naam: 'Toegang geven op de opdrachtregel',
        zin: 'Wie de server beheert geeft iemand toegang.',
        soort: 'achtergrond',
      },
      {
        handeling: 'medewerker:reset_by_command',
        naam: 'Nieuw wachtwoord op de opdrachtregel',
        zin: 'Wie de server beheert geeft een account een nieuw wachtwoord.',
        soort: 'achtergrond',
      },
    ],
  },
  {
    naam: 'Dossiers en verwerkingen',
    handelingen: [
      {
        handeling: 'verwerking:read',
        naam: 'Verwerkingsregister lezen',
        zin: 'Ziet waarvoor de gemeente persoonsgegevens gebruikt, en haalt het register op.',
      },
      {
        handeling: 'verwerking:edit',
        naam: 'Verwerkingsregister bijhouden',
        zin: 'Zet verwerkingen in het register, wijzigt ze en zegt welke rollen er dossiers voor openen.',
      },
      {
        handeling: 'noodtoegang:open',
        naam: 'In nood een dossier openen',
        zin: 'Opent met een reden één dossier voor een uur; anderen horen het meteen en beoordelen het.',
        soort: 'dossier',
      },
      {
        handeling: 'noodtoegang:read',
        naam: 'Noodtoegang zien',
        zin: 'Ziet wie wanneer in nood een dossier opende, en waarom.',
        soort: 'dossier',
      },
      {
        handeling: 'noodtoegang:judge',
        naam: 'Noodtoegang beoordelen',
        zin: 'Legt vast of noodtoegang van een ander terecht was.',
        soort: 'dossier',
      },
    ],
  },
]
