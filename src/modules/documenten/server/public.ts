export { ONLEESBAAR_CODES, OnleesbaarDocument, onleesbaarTekst, type OnleesbaarCode } from '../domain/onleesbaar.ts'
export { grenzen } from './grenzen.ts'
export { closeLezers, readDocument, type LeesOpties } from './readDocument.ts'
