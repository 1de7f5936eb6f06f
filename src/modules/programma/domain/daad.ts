/** What a person or a document did to a record. */
export const DADEN = [
  'gemaakt',
  'gewijzigd',
  'verplaatst',
  'verwijderd',
  'teruggezet',
  'vastgesteld',
  'afgesloten',
  'heropend',
] as const
export type Daad = (typeof DADEN)[number]
