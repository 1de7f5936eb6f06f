import type { XmlElement } from '../../container/parseXml.ts'
import { findKind } from '../../container/xmlElement.ts'

const UIT: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none'])

export const val = (element: XmlElement | undefined): string | undefined => element?.kenmerken['w:val']

export const getal = (element: XmlElement | undefined): number | undefined => {
  const waarde = Number.parseInt(val(element) ?? '', 10)
  return Number.isNaN(waarde) ? undefined : waarde
}

/** An on-off property (ECMA-376 17.17.4): present without a value is on; undefined when absent. */
export function schakelaar(eigenschappen: XmlElement | undefined, naam: string): boolean | undefined {
  const element = findKind(eigenschappen, naam)
  return element && !UIT.has(val(element) ?? '1')
}
