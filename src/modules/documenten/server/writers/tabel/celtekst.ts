/** Excel calls a file damaged when a cell holds more characters. */
const MAX_CEL = 32_767
/**
 * What XML cannot hold stands in a cell as _x0001_ (OOXML 22.9.2.19), and so does text that looks like that. Signs that XML
 * only advises against count too: the library would leave them out.
 */
const NIET_IN_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFD]|\p{Cs}|\p{Noncharacter_Code_Point}/gu
const LIJKT_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The text as it must stand in a string cell, so that every program reads back the same text. */
export function escapeCeltekst(tekst: string): string {
  const regels = tekst.replace(/\r\n?/g, '\n')
  const kort = regels.length <= MAX_CEL ? regels : `${regels.slice(0, MAX_CEL - 1)}…`
  return kort.replace(LIJKT_CODE, '_x005F_').replace(NIET_IN_XML, toCode)
}

const toCode = (teken: string): string =>
  Array.from({ length: teken.length }, (_, i) => {
    const code = teken.charCodeAt(i).toString(16).toUpperCase()
    return `_x${code.padStart(4, '0')}_`
  }).join('')
