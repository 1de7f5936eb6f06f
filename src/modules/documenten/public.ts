export { BESTANDSSOORTEN } from './domain/blok.ts'
export type {
  Alinea,
  Bereik,
  Bestandssoort,
  Blok,
  BronDocument,
  Cel,
  Kop,
  Lijstitem,
  Plaats,
  Tabel,
  Voetnoot,
} from './domain/blok.ts'
export { OnleesbaarDocument } from './domain/onleesbaar.ts'
export { readTekst } from './domain/readTekst.ts'
export { tekstVanDocument } from './domain/tekst.ts'
export type {
  Uitvoeralinea,
  Uitvoerblok,
  Uitvoercel,
  Uitvoerdeel,
  Uitvoerdocument,
  Uitvoerlijst,
  Uitvoertabel,
} from './domain/uitvoerblok.ts'
export type { Bladcel, Bladkolom, Uitvoerblad, Uitvoerboek } from './domain/uitvoertabel.ts'
