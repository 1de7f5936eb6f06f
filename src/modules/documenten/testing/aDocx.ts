import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HOOFD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The parts of a DOCX besides its body; each as the inside of its root element. */
export type DocxDelen = {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly titel?: string
  /** Other entries of the container, as they are. */
  readonly los?: Readonly<Record<string, Uint8Array>>
}

/** A DOCX of hand-written XML: `body` is the inside of w:body. */
export function aDocx(body: string, { titel = '', los = {}, ...delen }: DocxDelen = {}): Uint8Array {
  const aanwezig = Object.entries(delen)
  const wortels: Record<string, string> = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    footnotes: 'w:footnotes',
    endnotes: 'w:endnotes',
  }
  const bestanden: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${HOOFD}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${aanwezig.map(([soort], i) => `<Relationship Id="d${i}" Type="${TYPES}/${soort}" Target="${soort}.xml"/>`).join('')}</Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${titel}</dc:title></cp:coreProperties>`,
    ),
  }
  for (const [soort, inhoud] of aanwezig) {
    const wortel = wortels[soort] ?? soort
    bestanden[`word/${soort}.xml`] = strToU8(`<${wortel} ${W}>${inhoud}</${wortel}>`)
  }
  return zipSync({ ...bestanden, ...los })
}

/** A run; `eigenschappen` is the inside of w:rPr. */
export const run = (tekst: string, eigenschappen = ''): string =>
  `<w:r><w:rPr>${eigenschappen}</w:rPr><w:t xml:space="preserve">${tekst}</w:t></w:r>`

/** A paragraph of runs; `eigenschappen` is the inside of w:pPr. */
export const alinea = (runs: string, eigenschappen = ''): string =>
  `<w:p><w:pPr>${eigenschappen}</w:pPr>${runs.startsWith('<') ? runs : run(runs)}</w:p>`

export const inStijl = (stijl: string, runs: string): string => alinea(runs, `<w:pStyle w:val="${stijl}"/>`)

/** A cell of paragraphs; `eigenschappen` is the inside of w:tcPr. */
export const cel = (inhoud: string, eigenschappen = ''): string =>
  `<w:tc><w:tcPr>${eigenschappen}</w:tcPr>${inhoud.startsWith('<') ? inhoud : alinea(inhoud)}</w:tc>`

export const rij = (cellen: readonly string[], eigenschappen = ''): string =>
  `<w:tr><w:trPr>${eigenschappen}</w:trPr>${cellen.map((c) => (c.startsWith('<w:tc>') ? c : cel(c))).join('')}</w:tr>`

export const tabel = (rijen: readonly string[], eigenschappen = ''): string =>
  `<w:tbl><w:tblPr>${eigenschappen}</w:tblPr>${rijen.join('')}</w:tbl>`
