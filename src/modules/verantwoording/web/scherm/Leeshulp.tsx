import { Uitklap } from '../tonen/Uitklap.tsx'
import { describeHint, describeLeesbaarheid } from '../../domain/leesbaarheid/describeLeesbaarheid.ts'
import { judgeLeesbaarheid } from '../../domain/leesbaarheid/leesbaarheid.ts'

/** How hard a text for residents reads, and which sentences to look at. */
export function Leeshulp({ tekst }: { readonly tekst: string }) {
  const leesbaarheid = judgeLeesbaarheid(tekst)
  if (leesbaarheid.zinnen === 0) return null
  return (
    <Uitklap
      kop={`${leesbaarheid.isB1 ? 'Leest gemakkelijk (B1)' : 'Leest nog niet gemakkelijk'}: ${describeLeesbaarheid(leesbaarheid)}`}
    >
      <p className="klein zacht">
        De score is die van Flesch-Douma (1960): 60 of meer is gemakkelijk. Zij telt alleen lettergrepen en woorden.
      </p>
      <ul>
        {leesbaarheid.hints.map(({ zin, hints: punten }, plek) => (
          <li key={plek}>
            ‘{zin}’ {punten.map(describeHint).join(' ')}
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
