import { classifyGetallen } from '../../../../platform/domain/taal/getalsoort.ts'
import type { Tekstdeel } from '../tekst/tekst.ts'

/** A number that was found in a text, between two places in it. */
export type Getalplaats = {
  readonly cijferId: string
  readonly getal: number
  readonly van: number
  readonly tot: number
}

type Gevonden = { readonly cijferId: string; readonly van: number; readonly tot: number }

/**
 * Each number that is a figure becomes a reference, with the words it was written in ("drie", "ruim 260" keeps its "ruim" before
 * it). Every place in the text is one figure at most; a number that is not there stays out.
 */
export function findCijferplaatsen(tekst: string, getallen: readonly Getalplaats[]): readonly Gevonden[] {
  const geschreven = classifyGetallen(tekst)
  const bezet = new Set<number>()
  return getallen
    .flatMap(({ cijferId, getal, van, tot }) => {
      const plaats = geschreven.find(
        (kans) => kans.waarde === getal && kans.van >= van && kans.tot <= tot && !bezet.has(kans.van),
      )
      if (plaats === undefined) return []
      bezet.add(plaats.van)
      return [{ cijferId, van: plaats.van, tot: plaats.tot }]
    })
    .sort((een, ander) => een.van - ander.van)
}

/** The text between two places, with its figures in it. */
export function toTekstdelen(tekst: string, van: number, tot: number, plaatsen: readonly Gevonden[]): Tekstdeel[] {
  const delen: Tekstdeel[] = []
  let plek = van
  for (const plaats of plaatsen.filter((kans) => kans.van >= van && kans.tot <= tot)) {
    delen.push(...toStuk(tekst.slice(plek, plaats.van)))
    delen.push({ soort: 'cijfer', cijferId: plaats.cijferId, woorden: tekst.slice(plaats.van, plaats.tot) })
    plek = plaats.tot
  }
  return [...delen, ...toStuk(tekst.slice(plek, tot))]
}

export const toStuk = (tekst: string): Tekstdeel[] =>
  tekst === '' ? [] : [{ soort: 'tekst', tekst, vet: false, cursief: false, link: null }]
