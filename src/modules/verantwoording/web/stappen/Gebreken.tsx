import { Uitklap } from '../tonen/Uitklap.tsx'
import type { Verantwoording } from '../verantwoordingQuery.ts'

type Gebrek = Verantwoording['gebreken'][number]

const WAT: Readonly<Record<Gebrek['soort'], readonly [een: string, meer: string]>> = {
  onbeslist: ['belofte waarover nog niet beslist is', 'beloften waarover nog niet beslist is'],
  zonder_tekst: ['deel zonder tekst', 'delen zonder tekst'],
  cijfer_weg: ['tekst met een cijfer dat weg is', 'teksten met een cijfer dat weg is'],
  cijfer_zonder_bron: ['cijfer zonder bron', 'cijfers zonder bron'],
}

/** What stands in the way of the check, each with the way to it. */
export function Gebreken({ gebreken }: { readonly gebreken: readonly Gebrek[] }) {
  if (gebreken.length === 0) return null
  const soorten = [...new Set(gebreken.map(({ soort }) => soort))]
  return (
    <Uitklap
      kop={`Nog te doen voor de controle: ${soorten
        .map((soort) => telZin(soort, gebreken.filter((een) => een.soort === soort).length))
        .join(', ')}`}
    >
      <ul>
        {gebreken.map(({ soort, deelId, wat }) => (
          <li key={`${soort} ${deelId}`}>
            <a href={`#deel-${deelId}`}>{wat}</a>: {WAT[soort][0]}
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}

const telZin = (soort: Gebrek['soort'], aantal: number): string => `${aantal} ${WAT[soort][aantal === 1 ? 0 : 1]}`
