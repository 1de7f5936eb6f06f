import type { Handelinggroep } from './handeling.ts'

export const platformHandelingen: readonly Handelinggroep[] = [
  {
    naam: 'Baken zelf',
    handelingen: [
      {
        handeling: 'bericht:probeer',
        naam: 'Mail versturen',
        zin: 'Baken biedt een mail aan de mailserver aan.',
        soort: 'achtergrond',
      },
      {
        handeling: 'bericht:wis',
        naam: 'Tekst van mail wissen',
        zin: 'Baken wist de tekst van een mail die weg is.',
        soort: 'achtergrond',
      },
      {
        handeling: 'backup:restore',
        naam: 'Backup terugzetten',
        zin: 'Op de opdrachtregel is alles teruggezet zoals het was toen een backup werd gemaakt.',
        soort: 'achtergrond',
      },
      {
        handeling: 'backup:warn',
        naam: 'Waarschuwen over de backup',
        zin: 'Baken mailt de beheerders dat de laatste goede backup te oud is.',
        soort: 'achtergrond',
      },
      {
        handeling: 'logboek:prove',
        naam: 'Bewijs van een logregel maken',
        zin: 'Op de opdrachtregel wordt bewezen dat een regel in het logboek staat.',
        soort: 'achtergrond',
      },
      {
        handeling: 'logboek:export',
        naam: 'Logboek uitvoeren',
        zin: 'Op de opdrachtregel wordt het logboek van een periode uitgeschreven.',
        soort: 'achtergrond',
      },
    ],
  },
]
