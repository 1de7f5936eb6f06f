import { strToU8, zipSync } from 'fflate'

const NS = ['office', 'text', 'table', 'style', 'drawing', 'xsl-fo-compatible']
  .map((naam) => ({ naam, prefix: naam === 'drawing' ? 'draw' : naam === 'xsl-fo-compatible' ? 'fo' : naam }))
  .map(({ naam, prefix }) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${naam}:1.0"`)
  .join(' ')

export type OdtDelen = {
  /** Inside of office:automatic-styles. */
  readonly automatisch?: string
  /** Inside of office:styles. */
  readonly stijlen?: string
  readonly titel?: string
  readonly los?: Readonly<Record<string, Uint8Array>>
}

/** An ODT of hand-written XML: `tekst` is the inside of office:text. */
export function anOdt(
  tekst: string,
  { automatisch = '', stijlen = '', titel = '', los = {} }: OdtDelen = {},
): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${NS}><office:automatic-styles>${automatisch}</office:automatic-styles><office:body><office:text>${tekst}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${NS}><office:styles>${stijlen}</office:styles></office:document-styles>`,
    ),
    'meta.xml': strToU8(
      `<office:document-meta ${NS} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>${titel}</dc:title></office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    ...los,
  })
}
