import type { Tellingcijfer } from '../../../../inzicht/public.ts'
import { toVerband } from './toVerband.ts'
import type { Verband } from './telcel.ts'

type Waarden = ReadonlyMap<string, number>
type Telling = readonly [id: string, vraag: Tellingcijfer]

/**
 * What adds up among counts of one telling: the parts of a dimension (wijken of the gemeente, kinds of the total), and stretches of
 * time within a longer one. What is counted twice in the parts is no sum and is left out.
 */
export function relateTellingen(tellingen: ReadonlyMap<string, Tellingcijfer>, waarden: Waarden): Verband[] {
  const perTelling = new Map<string, Telling[]>()
  for (const telling of tellingen) {
    const code = telling[1].telling
    perTelling.set(code, [...(perTelling.get(code) ?? []), telling])
  }
  return [...perTelling.values()].flatMap((groep) =>
    groep.flatMap((totaal) => [...relatePerDimensie(totaal, groep, waarden), ...relateTijd(totaal, groep, waarden)]),
  )
}

function relatePerDimensie([id, vraag]: Telling, groep: readonly Telling[], waarden: Waarden): Verband[] {
  const zelfdeTijd = groep.filter(([, { van, tot }]) => van === vraag.van && tot === vraag.tot)
  const dimensies = new Set(zelfdeTijd.flatMap(([, { filters }]) => Object.keys(filters)))
  return [...dimensies].flatMap((dimensie) => {
    const delen = zelfdeTijd.filter(([, deel]) => isDeelVan(deel, vraag, dimensie))
    return chooseFamilies(delen, ([, een], [, ander]) =>
      overlaps(een.filters[dimensie], ander.filters[dimensie]),
    ).flatMap((familie) => toVerband(id, familie, waarden))
  })
}

/** The same question but for this dimension, in which it asks less. */
function isDeelVan(deel: Tellingcijfer, geheel: Tellingcijfer, dimensie: string): boolean {
  const eigen = deel.filters[dimensie]
  const hele = geheel.filters[dimensie]
  if (
    eigen === undefined ||
    (hele !== undefined && (hele.length <= eigen.length || !eigen.every((sleutel) => hele.includes(sleutel))))
  )
    return false
  return nameRest(deel, dimensie) === nameRest(geheel, dimensie)
}

const nameRest = ({ filters }: Tellingcijfer, zonder: string): string =>
  Object.entries(filters)
    .filter(([dimensie]) => dimensie !== zonder)
    .map(([dimensie, sleutels]) => `${dimensie}:${[...sleutels].sort().join(',')}`)
    .sort()
    .join(';')

const overlaps = (een: readonly string[] = [], ander: readonly string[] = []): boolean =>
  een.some((sleutel) => ander.includes(sleutel))

function relateTijd([id, vraag]: Telling, groep: readonly Telling[], waarden: Waarden): Verband[] {
  const filters = nameRest(vraag, '')
  const delen = groep.filter(
    ([anderId, deel]) =>
      anderId !== id && deel.van >= vraag.van && deel.tot <= vraag.tot && nameRest(deel, '') === filters,
  )
  return chooseFamilies(delen, ([, een], [, ander]) => een.van <= ander.tot && ander.van <= een.tot).flatMap(
    (familie) => toVerband(id, familie, waarden),
  )
}

/** Groups in which no two overlap; each part is in one. */
function chooseFamilies(delen: readonly Telling[], botst: (een: Telling, ander: Telling) => boolean): string[][] {
  const families: Telling[][] = []
  for (const deel of delen) {
    const plek = families.find((familie) => !familie.some((ander) => botst(deel, ander)))
    if (plek) plek.push(deel)
    else families.push([deel])
  }
  return families.map((familie) => familie.map(([id]) => id))
}
