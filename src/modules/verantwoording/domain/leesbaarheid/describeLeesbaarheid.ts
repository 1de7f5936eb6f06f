import type { Hint, Leesbaarheid } from './leesbaarheid.ts'

/** "gemiddeld 12,4 woorden per zin, score 48 van 100". */
export const describeLeesbaarheid = ({ zinslengte, score }: Leesbaarheid): string =>
  `gemiddeld ${zinslengte.toFixed(1).replace('.', ',')} woorden per zin${score === null ? '' : `, score ${score} van 100`}`

/** What to do about it, as a sentence. */
export function describeHint(hint: Hint): string {
  switch (hint.soort) {
    case 'lang':
      return `Dit zijn ${hint.woorden} woorden: maak er twee zinnen van.`
    case 'lijdend':
      return 'Schrijf wie het doet.'
    case 'vakwoord':
      return `Liever ‘${hint.beter}’ dan ‘${hint.woord}’.`
    case 'lang_woord':
      return `‘${hint.woord}’ is lang: kan het korter?`
  }
}
