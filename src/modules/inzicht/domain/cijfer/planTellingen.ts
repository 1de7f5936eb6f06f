import type { Tellingvraag } from '../../../../platform/domain/telling.ts'
import type { Tellingcijfer } from './cijfer.ts'

/** One count, and which of its rows answers which reference. */
export type Tellingplan = {
  readonly code: string
  readonly vraag: Tellingvraag
  readonly verwijzingen: readonly {
    readonly verwijzing: Tellingcijfer
    /** The row with these keys; no keys: the whole. */
    readonly sleutels: Readonly<Record<string, string>>
  }[]
}

/**
 * As few counts as answer all: references that differ only in one key of one dimension ("of this actie") become one count that is
 * grouped by it, and references that are the same are counted once.
 */
export function planTellingen(verwijzingen: readonly Tellingcijfer[]): readonly Tellingplan[] {
  const groepen = new Map<string, Tellingcijfer[]>()
  for (const verwijzing of verwijzingen) {
    const { telling, van, tot, filters } = verwijzing
    const enkel = findEnkel(verwijzing)
    const sleutel = JSON.stringify([telling, van, tot, enkel === null ? sortFilters(filters) : enkel.dimensie])
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), verwijzing])
  }
  return [...groepen.values()].flatMap(planGroep)
}

type Enkel = { readonly dimensie: string; readonly sleutel: string }

/** The one key of the one dimension it is about; null when it is about more or none. */
function findEnkel({ filters }: Tellingcijfer): Enkel | null {
  const [eerste, ...rest] = Object.entries(filters)
  const sleutel = eerste?.[1][0]
  return eerste === undefined || sleutel === undefined || rest.length > 0 || eerste[1].length > 1
    ? null
    : { dimensie: eerste[0], sleutel }
}

const sortFilters = (filters: Tellingcijfer['filters']) =>
  Object.entries(filters)
    .map(([dimensie, sleutels]) => [dimensie, sleutels.toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

function planGroep(groep: readonly Tellingcijfer[]): readonly Tellingplan[] {
  const [eerste] = groep
  if (eerste === undefined) return []
  const { telling: code, van, tot } = eerste
  const enkel = groep.flatMap((verwijzing) => findEnkel(verwijzing) ?? [])
  const dimensie = enkel[0]?.dimensie
  if (dimensie === undefined) {
    const vraag = { van, tot, per: 'geheel', filters: eerste.filters, groepeer: [] } as const
    return [{ code, vraag, verwijzingen: groep.map((verwijzing) => ({ verwijzing, sleutels: {} })) }]
  }
  const filters = { [dimensie]: [...new Set(enkel.map(({ sleutel }) => sleutel))] }
  const vraag = { van, tot, per: 'geheel', filters, groepeer: [dimensie] } as const
  return [
    {
      ...{ code, vraag },
      verwijzingen: groep.map((verwijzing, plek) => ({
        verwijzing,
        sleutels: { [dimensie]: enkel[plek]?.sleutel ?? '' },
      })),
    },
  ]
}
