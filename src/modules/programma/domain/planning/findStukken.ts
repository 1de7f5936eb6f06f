/** A part of a sentence that may be planning as a whole, without white space around it. */
export type Stuk = { readonly van: number; readonly tot: number; readonly aanEinde: boolean; readonly geheel: boolean }

const SCHEIDING = /[();|\t\n]|\s[-–—]\s/g
const KOMMA = /[,;]/g
const LABEL =
  /(?<![\p{L}\d])(?:planning|wanneer|termijn|tijdpad|tijdstip|tijdsplanning|periode|doorlooptijd|looptijd)\s?:/giu
const ANDER_LABEL =
  /[.;|\n](?=\s|$)|(?<![\p{L}\d])(?:wie|trekker|partners?|partijen|verantwoordelijk|actiehouder|door|resultaat|kosten|budget|hoe|actie|betrokken(?:en)?|planning|wanneer|termijn|uitvoering)\s?:/giu

const trimStuk = (zin: string, van: number, tot: number): Stuk | null => {
  const stuk = zin.slice(van, tot)
  const inhoud = stuk.trim().replace(/[.\s]+$/, '')
  if (inhoud === '') return null
  const begin = van + (stuk.length - stuk.trimStart().length)
  const eind = begin + inhoud.length
  return {
    van: begin,
    tot: eind,
    aanEinde: /^[\s).;,]*$/.test(zin.slice(eind)),
    geheel: van === 0 && tot === zin.length,
  }
}

const cut = (zin: string, van: number, tot: number, scheiding: RegExp): [number, number][] => {
  const stukken: [number, number][] = []
  let begin = van
  for (const treffer of zin.slice(van, tot).matchAll(scheiding)) {
    stukken.push([begin, van + treffer.index])
    begin = van + treffer.index + treffer[0].length
  }
  return [...stukken, [begin, tot]]
}

/** The parts between brackets, dashes and bars, and those between commas within brackets; first the wholes, then the parts. */
export const findStukken = (zin: string): Stuk[] => {
  const grof = cut(zin, 0, zin.length, SCHEIDING)
  const fijn = grof.flatMap(([van, tot]) => (van > 0 ? cut(zin, van, tot, KOMMA) : []))
  return [...grof, ...fijn].map(([van, tot]) => trimStuk(zin, van, tot)).filter((stuk) => stuk !== null)
}

/** The part after the last comma: "…, doorlopend." */
export const findKommastaart = (zin: string): Stuk[] => {
  const komma = zin.lastIndexOf(',')
  const staart = komma < 0 ? null : trimStuk(zin, komma + 1, zin.length)
  return staart === null ? [] : [staart]
}

/** What follows "Planning:" or "Wanneer:", up to the next label or the end of the sentence. */
export const findLabels = (zin: string): Stuk[] =>
  Array.from(zin.matchAll(LABEL), (treffer) => {
    const van = treffer.index + treffer[0].length
    const rest = zin.slice(van)
    const eind = rest.search(ANDER_LABEL)
    return trimStuk(zin, van, eind < 0 ? zin.length : van + eind)
  }).filter((stuk) => stuk !== null)
