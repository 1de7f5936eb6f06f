import type { Grootte } from './bladmaat.ts'
import type { Gewicht, Letters, Loop } from './letter/loadLetters.ts'
import type { Pdf } from './pdf.ts'

/** A piece of a text; `hoog` is set smaller and raised, as the mark of a note. */
export type Tekststuk = { readonly tekst: string; readonly gewicht: Gewicht; readonly hoog?: boolean }

/** A stretch on a line, `x` from the left of the line. */
export type Regelloop = Loop & { readonly x: number; readonly hoog: boolean }
export type Regel = { readonly lopen: readonly Regelloop[]; readonly breedte: number }

type Woord = Tekststuk & { readonly breedte: number; readonly wit: boolean }

export type Zetter = {
  /** The text in lines that fit; a word wider than a line is broken between letters. */
  readonly wrap: (stukken: readonly Tekststuk[], grootte: Grootte, breedte: number) => Regel[]
  readonly canDraw: (tekst: string) => boolean
}

export const HOOG = 0.68

export function openZetter(pdf: Pdf, letters: Letters): Zetter {
  const gemeten = new Map<string, number>()
  const measure = ({ tekst, gewicht, hoog }: Tekststuk, grootte: Grootte): number => {
    const sleutel = `${gewicht}/${grootte.letter}/${hoog === true ? 1 : 0}/${tekst}`
    const bekend = gemeten.get(sleutel)
    if (bekend !== undefined) return bekend
    const maat = grootte.letter * (hoog === true ? HOOG : 1)
    const breedte = letters
      .split(tekst, gewicht)
      .reduce((som, loop) => som + pdf.font(loop.letter).fontSize(maat).widthOfString(loop.tekst), 0)
    gemeten.set(sleutel, breedte)
    return breedte
  }

  const wrap: Zetter['wrap'] = (stukken, grootte, breedte) => {
    const woorden = stukken.flatMap((stuk) =>
      splitWoorden(stuk).flatMap((woord) => breakWoord(woord, grootte, breedte)),
    )
    const regels: Woord[][] = [[]]
    let vol = 0
    for (const woord of woorden) {
      const regel = regels.at(-1)
      if (vol + woord.breedte > breedte && !woord.wit && !isVast(woord) && regel && regel.length > 0) {
        regels.push([woord])
        vol = woord.breedte
      } else {
        regel?.push(woord)
        vol += woord.breedte
      }
    }
    return regels.map((regel) => toRegel(regel, grootte))
  }

  const breakWoord = (woord: Tekststuk, grootte: Grootte, breedte: number): Woord[] => {
    const heel = measure(woord, grootte)
    const wit = woord.tekst.trim() === ''
    if (heel <= breedte || wit) return [{ ...woord, breedte: heel, wit }]
    const delen: Woord[] = []
    let tekst = ''
    let vol = 0
    for (const teken of woord.tekst) {
      const erbij = measure({ ...woord, tekst: teken }, grootte)
      if (vol + erbij > breedte && tekst !== '') {
        delen.push({ ...woord, tekst, breedte: vol, wit: false })
        tekst = ''
        vol = 0
      }
      tekst += teken
      vol += erbij
    }
    return [...delen, { ...woord, tekst, breedte: vol, wit: false }]
  }

  const toRegel = (woorden: readonly Woord[], grootte: Grootte): Regel => {
    let x = 0
    const lopen = joinGelijk(woorden).flatMap((stuk) =>
      letters.split(stuk.tekst, stuk.gewicht).map((loop) => {
        const van = x
        const maat = grootte.letter * (stuk.hoog === true ? HOOG : 1)
        x += pdf.font(loop.letter).fontSize(maat).widthOfString(loop.tekst)
        return { ...loop, x: van, hoog: stuk.hoog === true }
      }),
    )
    return { lopen, breedte: x }
  }

  return { wrap, canDraw: letters.canDraw }
}

/** The mark of a note never begins a line. */
const isVast = ({ hoog }: Woord): boolean => hoog === true

const splitWoorden = (stuk: Tekststuk): Tekststuk[] =>
  (stuk.tekst.match(/\s+|[^\s]+/gu) ?? []).map((tekst) => ({ ...stuk, tekst: /\s/.test(tekst) ? ' ' : tekst }))

function joinGelijk(woorden: readonly Woord[]): Tekststuk[] {
  const stukken: Tekststuk[] = []
  for (const { tekst, gewicht, hoog = false } of woorden) {
    const laatste = stukken.at(-1)
    if (laatste?.gewicht === gewicht && laatste.hoog === hoog)
      stukken[stukken.length - 1] = { ...laatste, tekst: laatste.tekst + tekst }
    else stukken.push({ tekst, gewicht, hoog })
  }
  return stukken
}
