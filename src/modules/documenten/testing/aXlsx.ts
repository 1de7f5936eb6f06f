import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WERKBOEK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

export type Testblad = {
  readonly naam?: string
  /** The inside of sheetData. */
  readonly rijen: string
  /** What stands behind sheetData: filters, merged cells. */
  readonly na?: string
  readonly staat?: 'hidden' | 'veryHidden'
}

export type XlsxDelen = {
  /** Inside of sst, with the items. */
  readonly teksten?: string
  /** Inside of styleSheet. */
  readonly stijlen?: string
  /** Attributes of workbookPr. */
  readonly eigenschappen?: string
  readonly type?: string
  readonly los?: Readonly<Record<string, Uint8Array>>
}

/** A workbook of hand-written XML. */
export function anXlsx(
  bladen: readonly Testblad[],
  { teksten = '', stijlen = '', eigenschappen = '', type = WERKBOEK, los = {} }: XlsxDelen = {},
): Uint8Array {
  const relaties = bladen.map((_, i) => relatie(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
  const delen: Record<string, string> = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships>${relatie('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr ${eigenschappen}/><sheets>${bladen.map(sheetOf).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relaties.join('')}${relatie('s', 'sharedStrings', 'sharedStrings.xml')}${relatie('t', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${teksten}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${stijlen}</styleSheet>`,
  }
  bladen.forEach(({ rijen, na = '' }, i) => {
    delen[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rijen}</sheetData>${na}</worksheet>`
  })
  const bytes = Object.fromEntries(Object.entries(delen).map(([naam, xml]) => [naam, strToU8(xml)]))
  return zipSync({ ...bytes, ...los })
}

const relatie = (id: string, soort: string, doel: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${soort}" Target="${doel}"/>`

const sheetOf = ({ naam, staat }: Testblad, i: number): string =>
  `<sheet name="${naam ?? `Blad${i + 1}`}" sheetId="${i + 1}" r:id="rId${i + 1}" ${staat ? `state="${staat}"` : ''}/>`

/** A text cell; the address is left out, so it follows the one before. */
export const tekstcel = (tekst: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${tekst}</t></is></c>`

export const row = (...cellen: readonly string[]): string =>
  `<row>${cellen.map((c) => (c.startsWith('<c') ? c : tekstcel(c))).join('')}</row>`
