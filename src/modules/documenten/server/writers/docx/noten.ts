import { Paragraph, TextRun } from 'docx'
import { cleanTekst } from '../cleanTekst.ts'

type Noot = { readonly children: readonly Paragraph[] }

/** The footnotes of one document, numbered in the order in which they are added. */
export type Noten = {
  /** Answers the number that the text refers to. */
  readonly add: (tekst: string) => number
  readonly all: () => Readonly<Record<string, Noot>>
}

export function collectNoten(): Noten {
  const noten: Record<string, Noot> = {}
  let aantal = 0
  return {
    add: (tekst) => {
      aantal += 1
      noten[aantal] = { children: tekst.split('\n').map(toAlinea) }
      return aantal
    },
    all: () => noten,
  }
}

/** Word puts the mark right before the first paragraph. */
const toAlinea = (regel: string, r: number): Paragraph =>
  new Paragraph({ style: 'FootnoteText', children: [new TextRun(`${r === 0 ? ' ' : ''}${cleanTekst(regel)}`)] })
