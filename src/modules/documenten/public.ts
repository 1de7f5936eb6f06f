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
export { ONLEESBAAR_CODES, OnleesbaarDocument, onleesbaarTekst, type OnleesbaarCode } from './domain/onleesbaar.ts'
export { readTekst } from './domain/readTekst.ts'
export { tekstVanBlok, tekstVanDocument } from './domain/tekst.ts'
export { raiseMerk } from './domain/voetnootmerk.ts'
