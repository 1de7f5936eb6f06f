import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { isBevroren } from '../../domain/stappen/applyStap.ts'
import { findBevriezing } from '../bevriezen/bevriezingRepository.ts'
import { listErrata } from '../erratumRepository.ts'
import { getVerantwoording } from '../openVerantwoording.ts'
import { getInstelling } from './instellingRepository.ts'
import { listVersies, type Uitgaverij } from './uitgaveRepository.ts'

/** Why there is nothing to make public; null when there is. A version says how many corrections there were. */
export function findBeletsel(
  bevroren: boolean,
  versies: readonly (Pick<Uitgaverij, 'ingetrokkenOp'> & { readonly errata: number })[],
  errata: number,
): 'niet_vastgesteld' | 'niets_nieuws' | null {
  if (!bevroren) return 'niet_vastgesteld'
  const [nieuwste] = versies
  const isOpenbaar = nieuwste !== undefined && nieuwste.ingetrokkenOp === null
  return isOpenbaar && nieuwste.errata === errata ? 'niets_nieuws' : null
}

export async function readPublicatiestand({ db, actor }: ActorContext, adres: string, id: string) {
  const { stap } = await getVerantwoording(db, id)
  const versies = await listVersies(db, id)
  const errata = (await findBevriezing(db, id)) ? await listErrata(db, id) : []
  const openbaar = versies.find(({ ingetrokkenOp }) => ingetrokkenOp === null)
  const { slug } = await getInstelling(db)
  return {
    adres: openbaar && slug !== null ? `${adres}/openbaar/${slug}/${openbaar.pad}/` : null,
    beletsel: findBeletsel(isBevroren(stap), versies, errata.length),
    magPubliceren: actor.handelingen.has('verantwoording:publish'),
    versies: versies.map(({ versie, gepubliceerdOp, door, ingetrokkenOp, reden }) => ({
      ...{ versie, door, reden, gepubliceerdOp: gepubliceerdOp.toISOString() },
      ingetrokkenOp: ingetrokkenOp?.toISOString() ?? null,
    })),
  }
}
