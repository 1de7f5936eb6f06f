import type { Bereik, Blok, BronDocument, Cel } from '../domain/blok.ts'

/** Each block as one line, so that a test reads like the document: headings with #, items with their mark, cells between bars, bold between asterisks, header cells with "!". */
export const toonBlokken = (document: BronDocument): string[] => document.blokken.map(toon)

function toon(blok: Blok): string {
  if (blok.soort === 'kop') return `${'#'.repeat(blok.niveau)} ${blok.tekst}`
  if (blok.soort === 'tabel') return blok.rijen.map((rij) => rij.map(toonCel).join(' | ')).join(' // ')
  if (blok.soort === 'voetnoot') return `(${blok.merk}) ${blok.tekst}`
  const tekst = markVet(blok.tekst, blok.vet)
  return blok.soort === 'lijstitem' ? `${'  '.repeat(blok.diepte)}[${blok.teken}] ${tekst}` : tekst
}

const toonCel = ({ tekst, vet, kolommen, rijen, kop }: Cel): string =>
  [markVet(tekst, vet), kolommen > 1 ? `<k${kolommen}>` : '', rijen > 1 ? `<r${rijen}>` : '', kop ? '!' : ''].join('')

const markVet = (tekst: string, vet: readonly Bereik[]): string =>
  vet.reduceRight((t, { van, tot }) => `${t.slice(0, van)}*${t.slice(van, tot)}*${t.slice(tot)}`, tekst)
