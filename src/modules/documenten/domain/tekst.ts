import type { Blok, BronDocument } from './blok.ts'

/** The text of one block: cells of a row are joined by a tab, rows by a newline; marks of lists and notes are left out. */
export function tekstVanBlok(blok: Blok): string {
  if (blok.soort !== 'tabel') return blok.tekst
  return blok.rijen.map((rij) => rij.map((cel) => cel.tekst).join('\t')).join('\n')
}

/** The text of the whole document: the text that every `Plaats` counts its offsets in. */
export function tekstVanDocument(doc: BronDocument): string {
  return doc.blokken.map(tekstVanBlok).join('\n')
}
