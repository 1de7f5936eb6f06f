import type { Antwoord } from '../../../../platform/contract.ts'
import type { programmaContract } from '../../contract.ts'

export type Wijziging = Antwoord<typeof programmaContract.listWijzigingen>['items'][number]
type Daad = Pick<Wijziging, 'daad' | 'tijd'>

/** The newest change of a record since its programme was last adopted. Both lists newest first, as the API gives them. */
export function findNaVaststelling<W extends Daad>(programma: readonly Daad[], onderdeel: readonly W[]): W | undefined {
  const vaststelling = programma.find(({ daad }) => daad === 'vastgesteld')
  const [laatste] = onderdeel
  return vaststelling && laatste && laatste.tijd > vaststelling.tijd ? laatste : undefined
}
