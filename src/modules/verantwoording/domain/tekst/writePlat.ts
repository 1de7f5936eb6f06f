import type { Lijst, Tekst, Tekstdeel } from './tekst.ts'

/** The words of a text without their form, a line for each paragraph, heading and item. A figure is its words, or `[cijfer]`. */
export const writePlat = (tekst: Tekst): string =>
  tekst.flatMap((blok) => (blok.soort === 'lijst' ? writeLijst(blok) : [writeDelen(blok.inhoud)])).join('\n')

const writeLijst = ({ punten }: Lijst): readonly string[] =>
  punten.flatMap(({ inhoud, lijst }) => [writeDelen(inhoud), ...(lijst ? writeLijst(lijst) : [])])

const writeDelen = (delen: readonly Tekstdeel[]): string =>
  delen.map((deel) => (deel.soort === 'tekst' ? deel.tekst : deel.woorden || '[cijfer]')).join('')
