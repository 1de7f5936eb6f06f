import type { Verzoek } from '../../../../platform/contract.ts'
import type { rollenContract } from '../../contractRollen.ts'
import type { Matrixcel, Matrixrol } from './rollenQuery.ts'

type Wens = NonNullable<Verzoek<typeof rollenContract.saveRollen>['body']>['wijzigingen'][number]

/** What somebody chose and did not save yet: only cells that differ from what holds now. */
export type Concept = readonly Wens[]

const isVan =
  (rol: Matrixrol['rol'], handeling: string) =>
  (wens: Wens): boolean =>
    wens.rol === rol && wens.handeling === handeling

export const findWens = (concept: Concept, { rol }: Matrixrol, { handeling }: Matrixcel): Wens | undefined =>
  concept.find(isVan(rol, handeling))

export function setWens(concept: Concept, { rol }: Matrixrol, { handeling, aan }: Matrixcel, wordt: boolean): Concept {
  const rest = concept.filter((wens) => !isVan(rol, handeling)(wens))
  // A handeling came from the server as this text.
  return wordt === aan ? rest : [...rest, { rol, handeling: handeling as Wens['handeling'], toegestaan: wordt }]
}

/** Back to the default, as far as the one who asks may. */
export const resetRol = (concept: Concept, rol: Matrixrol): Concept =>
  rol.cellen.filter(({ vast }) => vast === null).reduce((tot, cel) => setWens(tot, rol, cel, cel.standaard), concept)

export const hasAfwijking = ({ cellen }: Matrixrol): boolean =>
  cellen.some(({ aan, standaard, vast }) => aan !== standaard && vast === null)
