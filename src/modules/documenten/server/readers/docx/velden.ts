import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf } from '../../container/xmlElement.ts'

/** Follows the complex fields of a document (ECMA-376 17.16.18), which may run over many paragraphs. */
export type Velden = {
  readonly apply: (fldChar: XmlElement) => void
  readonly addInstructie: (tekst: string) => void
  /** True inside the result of a table of contents and while a field's instruction is given. */
  readonly isStil: () => boolean
}

type Veld = { instructie: string; inResultaat: boolean }

const INHOUDSOPGAVE = /^\s*TOC\b/i

/** `inhoudOverslaan` false keeps tables of contents: a field that never ends would swallow the document. */
export function followVelden(inhoudOverslaan: boolean): Velden {
  const stapel: Veld[] = []
  return {
    apply: (fldChar) => {
      const soort = fldChar.kenmerken['w:fldCharType']
      const laatste = stapel.at(-1)
      if (soort === 'begin') stapel.push({ instructie: '', inResultaat: false })
      else if (soort === 'end') stapel.pop()
      else if (soort === 'separate' && laatste) laatste.inResultaat = true
    },
    addInstructie: (tekst) => {
      const laatste = stapel.at(-1)
      if (laatste && !laatste.inResultaat) laatste.instructie += tekst
    },
    isStil: () => inhoudOverslaan && stapel.some((v) => !v.inResultaat || isInhoudsveld(v.instructie)),
  }
}

export const isInhoudsveld = (instructie: string): boolean => INHOUDSOPGAVE.test(instructie)

/** True when every field that begins also ends. */
export function areVeldenGesloten(body: XmlElement): boolean {
  let open = 0
  const count = (element: XmlElement): void => {
    if (element.naam === 'w:fldChar') {
      if (element.kenmerken['w:fldCharType'] === 'begin') open += 1
      if (element.kenmerken['w:fldCharType'] === 'end') open -= 1
    }
    childrenOf(element).forEach(count)
  }
  count(body)
  return open === 0
}
