import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { outlineLetters, type Letterdeel } from './outlineLetters.ts'
import { woff2ToTtf } from './woff2ToTtf.ts'
import type { Pdf } from '../pdf.ts'

/** The files of the font, each with its own signs; the first that has a sign draws it. */
const SCHRIFTEN = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const
const GEWICHTEN = { gewoon: 'Regular', vet: 'Bold' } as const
export type Gewicht = keyof typeof GEWICHTEN

/** A stretch of text in one font; `letter` is the name by which pdfkit knows it. */
export type Loop = { readonly tekst: string; readonly letter: string }

export type Letters = {
  /** The text in stretches that one font can draw. What none can draw becomes `VERVANGER`. */
  readonly split: (tekst: string, gewicht: Gewicht) => Loop[]
  readonly canDraw: (tekst: string) => boolean
}

/** Stands for a sign that the font has not, such as a picture; the whole text goes along for who reads it aloud. */
const VERVANGER = '?'

const require = createRequire(import.meta.url)
const bestanden = new Map<string, Buffer>()

function readLetter(schrift: string, gewicht: Gewicht): Buffer {
  const naam = `${schrift}-${gewicht}`
  const bekend = bestanden.get(naam)
  if (bekend) return bekend
  const pad = require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${schrift}-wght-normal.woff2`)
  const ttf = Buffer.from(woff2ToTtf(readFileSync(pad), bestanden.size + 1))
  bestanden.set(naam, ttf)
  return ttf
}

/** The font of the screens, embedded as far as the text uses it. */
export function loadLetters(pdf: Pdf): Letters {
  const geopend = new Map<string, Letterdeel>()
  const open = (schrift: string, gewicht: Gewicht): Letterdeel => {
    const naam = `${schrift}-${gewicht}`
    const bekend = geopend.get(naam)
    if (bekend) return bekend
    pdf.registerFont(naam, readLetter(schrift, gewicht), GEWICHTEN[gewicht])
    pdf.font(naam)
    // pdfkit keeps the embedded font to itself, and it has to be told how to embed this one.
    const { subset } = (pdf as unknown as { readonly _font: { readonly subset: Letterdeel } })._font
    outlineLetters(subset)
    geopend.set(naam, subset)
    return subset
  }
  const schriftOf = (teken: string, gewicht: Gewicht): string | undefined =>
    SCHRIFTEN.find((schrift) => open(schrift, gewicht).font.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0))
  const plekken = new Map<string, string | undefined>()
  const find = (teken: string): string | undefined => {
    if (!plekken.has(teken)) plekken.set(teken, schriftOf(teken, 'gewoon'))
    return plekken.get(teken)
  }
  const split = (tekst: string, gewicht: Gewicht): Loop[] => {
    const lopen: { tekst: string; letter: string }[] = []
    for (const teken of tekst) {
      const schrift = find(teken)
      open(schrift ?? SCHRIFTEN[0], gewicht)
      const letter = `${schrift ?? SCHRIFTEN[0]}-${gewicht}`
      const laatste = lopen.at(-1)
      if (laatste?.letter === letter) laatste.tekst += schrift ? teken : VERVANGER
      else lopen.push({ tekst: schrift ? teken : VERVANGER, letter })
    }
    return lopen
  }
  return { split, canDraw: (tekst) => [...tekst].every((teken) => /\s/.test(teken) || find(teken) !== undefined) }
}
