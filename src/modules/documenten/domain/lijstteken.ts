/** What marks a line as an item of a list: the mark as printed and where the text begins. */
export type Lijstteken = { readonly teken: string; readonly begin: number; readonly genummerd: boolean }

const BOLLETJE = /^\s*([-–—•·▪▫■□●○◦‣⁃∙◆◇►▶➢➔→✓✔❖§\uF0A7\uF0B7\uF0D8\uF0FC\uF02D\uF0E0]|[*o+](?=\s))\s*(?=\S)/u
const STREEPJE_VAST = /^\s*[-–—](?=[\p{L}‘'"(])/u
const NUMMER = /^\s*(\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.(?!\d)|[a-z]\.(?!\p{L}))\s*(?=\S)/u
/** The marks that Word stores in its symbol fonts, as every reader should print them. */
const SYMBOOLTEKEN = /[\uF000-\uF0FF]/u

/** The mark at the start of a line: a bullet, a dash, a number or a letter. Null when the line is no item. */
export function findLijstteken(tekst: string): Lijstteken | null {
  const nummer = NUMMER.exec(tekst)
  if (nummer?.[1]) return { teken: nummer[1], begin: nummer[0].length, genummerd: true }
  const bolletje = BOLLETJE.exec(tekst)
  if (!bolletje?.[1]) return null
  const los = /\s$/.test(bolletje[0]) || !/[-–—§+→]/.test(bolletje[1]) || STREEPJE_VAST.test(tekst)
  return los ? { teken: printTeken(bolletje[1]), begin: bolletje[0].length, genummerd: false } : null
}

/** The mark as it should be shown: a symbol-font character is a plain bullet. */
export const printTeken = (teken: string): string => (SYMBOOLTEKEN.test(teken) ? '•' : teken)
