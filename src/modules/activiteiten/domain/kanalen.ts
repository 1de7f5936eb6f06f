/** Where residents hear of it. */
export const KANALEN = [
  'website',
  'gemeentepagina',
  'persbericht',
  'sociale_media',
  'tekstkar',
  'bijeenkomst',
  'nieuwsbrief',
  'brief',
] as const
export type Kanaalsoort = (typeof KANALEN)[number]

export const KANAALSTANDEN = ['gepland', 'geplaatst', 'vervallen'] as const
export type Kanaalstand = (typeof KANAALSTANDEN)[number]

export const KANAALNAMEN: Readonly<Record<Kanaalsoort, string>> = {
  website: 'Website',
  gemeentepagina: 'Gemeentepagina in de krant',
  persbericht: 'Persbericht',
  sociale_media: 'Sociale media',
  tekstkar: 'Tekstkar',
  bijeenkomst: 'Bijeenkomst',
  nieuwsbrief: 'Nieuwsbrief',
  brief: 'Brief aan huis',
}

export const KANAALSTANDNAMEN: Readonly<Record<Kanaalstand, string>> = {
  gepland: 'Gepland',
  geplaatst: 'Geplaatst',
  vervallen: 'Gaat niet door',
}
