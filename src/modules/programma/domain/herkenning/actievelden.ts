import type { PartijRol } from '../voorstel.ts'
import { joinWaarden, LEEG, type Waarde } from './waarde.ts'

/** Parties as written in one place; `rol` null when the place does not say who leads. `heel`: it is one name, not to be divided. */
export type WieDeel = { readonly waarde: Waarde; readonly rol: PartijRol | null; readonly heel?: true }

/** An actie as it was read, before its planning and parties are understood. */
export type ActieVelden = {
  readonly hoe: Waarde
  readonly wanneer: Waarde
  readonly wie: readonly WieDeel[]
  readonly notities: readonly string[]
  readonly doel: Waarde
}

export const GEEN_VELDEN: ActieVelden = { hoe: LEEG, wanneer: LEEG, wie: [], notities: [], doel: LEEG }

/** An actie with its continuation: a row that broke over a page. */
export const joinActies = (actie: ActieVelden, rest: ActieVelden): ActieVelden => ({
  hoe: joinWaarden([actie.hoe, rest.hoe]),
  wanneer: joinWaarden([actie.wanneer, rest.wanneer]),
  wie: [...actie.wie, ...rest.wie],
  notities: [...actie.notities, ...rest.notities],
  doel: joinWaarden([actie.doel, rest.doel]),
})
