import type { Bron } from '../voorstel.ts'

/** A text with the places it was read from. */
export type Waarde = { readonly tekst: string; readonly bron: readonly Bron[] }

export const LEEG: Waarde = { tekst: '', bron: [] }

/** One value out of several, in order; empty ones are skipped. */
export function joinWaarden(waarden: readonly Waarde[], scheiding = ' '): Waarde {
  const gevuld = waarden.filter((w) => w.tekst !== '')
  if (gevuld.length === 1 && gevuld[0]) return gevuld[0]
  return { tekst: gevuld.map((w) => w.tekst).join(scheiding), bron: gevuld.flatMap((w) => w.bron) }
}

/** A part of a text that stands in `bron`, trimmed; offsets count in the same block or cell. */
export function sliceWaarde(tekst: string, bron: Bron, van: number, tot = tekst.length): Waarde {
  const deel = tekst.slice(van, tot)
  const begin = van + (deel.length - deel.trimStart().length)
  const schoon = deel.trim()
  if (schoon === '') return LEEG
  return {
    tekst: schoon.replace(/\s+/g, ' '),
    bron: [{ ...bron, van: bron.van + begin, tot: bron.van + begin + schoon.length }],
  }
}
