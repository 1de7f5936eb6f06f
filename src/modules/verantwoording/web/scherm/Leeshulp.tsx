import { Uitklap } from '../tonen/Uitklap.tsx'
import { judgeLeesbaarheid, type Hint } from '../../domain/leesbaarheid/leesbaarheid.ts'

/** How hard a text for residents reads, and which sentences to look at. */
export function Leeshulp({ tekst }: { readonly tekst: string }) {
  const { zinnen, zinslengte, score, isB1, hints } = judgeLeesbaarheid(tekst)
  if (zinnen === 0) return null
  return (
    <Uitklap
      kop={`${isB1 ? 'Leest gemakkelijk (B1)' : 'Leest nog niet gemakkelijk'}: gemiddeld ${rond(zinslengte)} woorden per zin${score === null ? '' : `, score ${score} van 100`}`}
    >
      <p className="klein zacht">
        De score is die van Flesch-Douma (1960): 60 of meer is gemakkelijk. Zij telt alleen lettergrepen en woorden.
      </p>
      <ul>
        {hints.map(({ zin, hints: punten }, plek) => (
          <li key={plek}>
            ‘{zin}’ {punten.map(toZin).join(' ')}
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}

const rond = (getal: number): string => getal.toFixed(1).replace('.', ',')

function toZin(hint: Hint): string {
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
