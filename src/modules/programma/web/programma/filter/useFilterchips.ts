import { nestBoom } from '../../../domain/boom/nestBoom.ts'
import { kopTekst } from '../../../domain/boom/teksten/plektekst.ts'
import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import { useStand } from '../../voortgang/useStand.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'
import { PLANNING_TEKST } from './filterteksten.ts'
import { listHouders } from './listHouders.ts'
import { listPartijen } from './listPartijen.ts'

type Filterchip = { readonly naam: string; readonly waarde: string; readonly weg: () => void }

const OF = new Intl.ListFormat('nl', { type: 'disjunction' })

/** The active filters in words, each with the way to remove it. */
export function useFilterchips(metActies: boolean): Filterchip[] {
  const { programma, nummers } = useProgramma()
  const { filter, setFilter } = useAdres()
  const { heeftStand, stand } = useStand()
  const namen = new Map([
    ...nestBoom(programma, { nummers }).map(
      ({ prioriteit, nummer }) => [prioriteit.id, kopTekst(nummer, prioriteit.naam)] as const,
    ),
    ...listPartijen(programma).map(({ waarde, label }) => [waarde, label] as const),
    ...(stand ? listHouders(stand) : []).map(({ waarde, label }) => [waarde, label] as const),
  ])
  // What is no longer in the programme still filters, so it must be there to remove.
  const toNaam = (id: string) => namen.get(id) ?? 'onbekend'
  const chips = [
    ...(metActies && heeftStand
      ? [
          {
            naam: 'Stand',
            waarden: filter.statussen.map((status) => STATUSWOORDEN[status]),
            leeg: { ...filter, statussen: [] },
          },
          { naam: 'Actiehouder', waarden: filter.houders.map(toNaam), leeg: { ...filter, houders: [] } },
        ]
      : []),
    { naam: 'Prioriteit', waarden: filter.prioriteiten.map(toNaam), leeg: { ...filter, prioriteiten: [] } },
    ...(metActies
      ? [
          { naam: 'Wie', waarden: filter.partijen.map(toNaam), leeg: { ...filter, partijen: [] } },
          {
            naam: 'Wanneer',
            waarden: filter.planning.map((een) => PLANNING_TEKST[een]),
            leeg: { ...filter, planning: [] },
          },
        ]
      : []),
    { naam: 'Tekst', waarden: filter.q.trim() === '' ? [] : [`‘${filter.q.trim()}’`], leeg: { ...filter, q: '' } },
  ]
  return chips
    .filter(({ waarden }) => waarden.length > 0)
    .map(({ naam, waarden, leeg }) => ({ naam, waarde: OF.format(waarden), weg: () => setFilter(leeg) }))
}
