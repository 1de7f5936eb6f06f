import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, listKinderen } from '../../container/xmlElement.ts'
import { type Getalvorm, readGetalvorm } from './getalvorm.ts'

export type Celstijl = { readonly vorm: Getalvorm; readonly vet: boolean }

export const GEWONE_STIJL: Celstijl = { vorm: 'getal', vet: false }

/** The styles that cells refer to by number. */
export function readCelstijlen(styles: XmlElement | null): Celstijl[] {
  const wortel = styles ?? undefined
  const vet = listKinderen(findKind(wortel, 'fonts'), 'font').map(isVet)
  const codes = new Map(
    listKinderen(findKind(wortel, 'numFmts'), 'numFmt').map(({ kenmerken }) => [
      Number(kenmerken.numFmtId),
      kenmerken.formatCode ?? '',
    ]),
  )
  return listKinderen(findKind(wortel, 'cellXfs'), 'xf').map(({ kenmerken }) => {
    const id = Number(kenmerken.numFmtId ?? 0)
    return { vorm: readGetalvorm(id, codes.get(id)), vet: vet[Number(kenmerken.fontId ?? 0)] ?? false }
  })
}

function isVet(font: XmlElement): boolean {
  const b = findKind(font, 'b')
  return b !== undefined && b.kenmerken.val !== '0' && b.kenmerken.val !== 'false'
}
