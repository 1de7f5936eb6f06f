/** Row and column of a cell, both from 1. */
export type Celadres = { readonly rij: number; readonly kolom: number }

const ADRES = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/
const LETTERS = 26

/** Reads "B12"; null for what is no address. */
export function readCeladres(tekst: string): Celadres | null {
  const [, letters, cijfers] = ADRES.exec(tekst) ?? []
  if (letters === undefined || cijfers === undefined || Number(cijfers) < 1) return null
  const kolom = [...letters].reduce((som, letter) => som * LETTERS + letter.charCodeAt(0) - 64, 0)
  return { rij: Number(cijfers), kolom }
}

export type Celbereik = { readonly van: Celadres; readonly tot: Celadres }

/** Reads "A1:C3". */
export function readCelbereik(tekst: string): Celbereik | null {
  const [begin, eind] = tekst.split(':')
  const van = readCeladres(begin ?? '')
  const tot = readCeladres(eind ?? begin ?? '')
  return van && tot && tot.rij >= van.rij && tot.kolom >= van.kolom ? { van, tot } : null
}
