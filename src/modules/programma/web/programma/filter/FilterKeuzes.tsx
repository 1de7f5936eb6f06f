import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import type { BoomFilter } from '../../../domain/boom/filteren/filter.ts'
import { nestBoom } from '../../../domain/boom/nestBoom.ts'
import { PLANNING_FILTERS } from '../../../domain/boom/filteren/planningsoort.ts'
import { kopTekst } from '../../../domain/boom/teksten/plektekst.ts'
import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import { ACTIE_STATUSSEN } from '../../../domain/stand/stand.ts'
import { useStand } from '../../voortgang/useStand.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'
import { PLANNING_TEKST } from './filterteksten.ts'
import { listHouders } from './listHouders.ts'
import { listPartijen } from './listPartijen.ts'

type Groep = {
  readonly naam: string
  readonly veld: 'prioriteiten' | 'partijen' | 'planning' | 'statussen' | 'houders'
  readonly keuzes: readonly { readonly waarde: string; readonly label: string }[]
}

/** Prioriteit, when and who, each as a list of boxes. */
export function FilterKeuzes({ metActies }: { readonly metActies: boolean }) {
  const { programma, nummers } = useProgramma()
  const { filter, setFilter } = useAdres()
  const { stand } = useStand()
  const groepen: Groep[] = [
    ...(metActies && stand
      ? ([
          {
            naam: 'Stand',
            veld: 'statussen',
            keuzes: ACTIE_STATUSSEN.map((waarde) => ({ waarde, label: STATUSWOORDEN[waarde] })),
          },
          { naam: 'Actiehouder', veld: 'houders', keuzes: listHouders(stand) },
        ] satisfies Groep[])
      : []),
    {
      naam: 'Prioriteit',
      veld: 'prioriteiten',
      keuzes: nestBoom(programma, { nummers }).map(({ prioriteit, nummer }) => ({
        waarde: prioriteit.id,
        label: kopTekst(nummer, prioriteit.naam),
      })),
    },
    ...(metActies
      ? ([
          {
            naam: 'Wanneer',
            veld: 'planning',
            keuzes: PLANNING_FILTERS.map((waarde) => ({ waarde, label: PLANNING_TEKST[waarde] })),
          },
          { naam: 'Wie', veld: 'partijen', keuzes: listPartijen(programma) },
        ] satisfies Groep[])
      : []),
  ]
  return groepen.map(({ naam, veld, keuzes }) => (
    <fieldset key={veld} className="filtergroep">
      <legend>{naam}</legend>
      <div className="filtergroep-lijst">
        {keuzes.map(({ waarde, label }) => (
          <Vink
            key={waarde}
            aan={isGekozen(filter, veld, waarde)}
            onWijzig={(aan) => setFilter(withKeuze(filter, veld, waarde, aan))}
          >
            {label}
          </Vink>
        ))}
      </div>
    </fieldset>
  ))
}

const isGekozen = (filter: BoomFilter, veld: Groep['veld'], waarde: string): boolean =>
  filter[veld].some((gekozen) => gekozen === waarde)

const withKeuze = (filter: BoomFilter, veld: Groep['veld'], waarde: string, aan: boolean): BoomFilter => ({
  ...filter,
  [veld]: aan ? [...filter[veld], waarde] : filter[veld].filter((gekozen) => gekozen !== waarde),
})
