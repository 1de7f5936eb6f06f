import type { Uitvoercel, Uitvoerdocument, Uitvoertabel } from '../domain/uitvoerblok.ts'

export const uitvoercel = (tekst: string, noot = ''): Uitvoercel => ({ tekst, noot })

export const anUitvoertabel = (...rijen: readonly (readonly Uitvoercel[])[]): Uitvoertabel => ({
  soort: 'tabel',
  naam: 'Acties',
  koprij: ['Hoe', 'Wanneer', 'Wie'],
  breedtes: [50, 24, 26],
  rijen,
})

/** Two chapters, one with a table of which the first row has a note. */
export const anUitvoerdocument = (anders: Partial<Uitvoerdocument> = {}): Uitvoerdocument => ({
  titel: 'Uitvoeringsprogramma Veilig Waterveste 2027',
  afzender: 'Gemeente Waterveste',
  titelregels: ['Concept', 'Stand op 22 november 2026'],
  blokken: [
    { soort: 'kop', niveau: 1, tekst: 'Prioriteit 1: Ondermijning' },
    { soort: 'kop', niveau: 2, tekst: 'Inzet: weerbare ondernemers' },
    { soort: 'alinea', etiket: 'Ambitie', tekst: 'Ondernemers weten waar zij iets melden.' },
    anUitvoertabel(
      [uitvoercel('Gesprekken voeren', 'Uit eigen middelen.'), uitvoercel('Q2'), uitvoercel('Gemeente (trekker)')],
      [uitvoercel('Controles houden'), uitvoercel('Doorlopend'), uitvoercel('–')],
    ),
    { soort: 'kop', niveau: 1, tekst: 'Prioriteit 2: Jeugd' },
    { soort: 'alinea', etiket: '', tekst: 'Volgt.' },
  ],
  ...anders,
})
