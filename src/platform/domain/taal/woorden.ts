/** A word or number with its offsets in the text; `klein` is lowercase without accents. */
export type Woord = { readonly tekst: string; readonly klein: string; readonly van: number; readonly tot: number }

const WOORD = /(?:\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+)(?:['’][\p{L}\p{M}\p{N}]+|-\p{L}[\p{L}\p{M}\p{N}]*)*/gu
const ACCENTEN = /\p{M}+/gu

const BUITEN_ASCII = /[\u0080-\uFFFF]/

export const foldAccenten = (tekst: string): string =>
  BUITEN_ASCII.test(tekst) ? tekst.normalize('NFD').replace(ACCENTEN, '') : tekst

/** Words and numbers in reading order with their offsets; "ex-gedetineerden", "foto's" and "2.500" are one word each. */
export const findWoorden = (tekst: string): Woord[] => {
  const gevonden: Woord[] = []
  for (const treffer of tekst.matchAll(WOORD)) {
    const woord = treffer[0]
    gevonden.push({
      tekst: woord,
      klein: foldAccenten(woord.toLowerCase()).replace('’', "'"),
      van: treffer.index,
      tot: treffer.index + woord.length,
    })
  }
  return gevonden
}
