import type { OnderdeelSoort } from '../onderdeel.ts'
import { compareVolgorde, lijstOf, type Boom, type Onderdeel } from './boom.ts'

type Stuk = { readonly id: string; readonly volgorde: number }

/** The tree with this record in it: in place of its earlier self, or new. */
export function putOnderdeel(boom: Boom, { soort, van }: Onderdeel): Boom {
  const lijst: readonly Stuk[] = boom[lijstOf(soort)]
  const anderen = lijst.filter(({ id }) => id !== van.id)
  return { ...boom, [lijstOf(soort)]: [...anderen, van].toSorted(compareVolgorde) }
}

/** The tree without this record and all that hangs under it. */
export function dropOnderdeel(boom: Boom, soort: OnderdeelSoort, id: string): Boom {
  const lijst: readonly Stuk[] = boom[lijstOf(soort)]
  return dropWeesjes({ ...boom, [lijstOf(soort)]: lijst.filter((een) => een.id !== id) })
}

function dropWeesjes(boom: Boom): Boom {
  const prioriteiten = idsOf(boom.prioriteiten)
  const inzetten = boom.inzetten.filter(({ prioriteitId }) => prioriteiten.has(prioriteitId))
  const inzetIds = idsOf(inzetten)
  return {
    ...boom,
    inzetten,
    acties: boom.acties.filter(({ inzetId }) => inzetIds.has(inzetId)),
    doelen: boom.doelen.filter(
      ({ prioriteitId, inzetId }) =>
        (inzetId === null || inzetIds.has(inzetId)) && (prioriteitId === null || prioriteiten.has(prioriteitId)),
    ),
  }
}

const idsOf = (lijst: readonly Stuk[]): ReadonlySet<string> => new Set(lijst.map(({ id }) => id))
