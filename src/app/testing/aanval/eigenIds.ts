import type { Slag } from './slag.ts'
import { fillPad, type Verzoek } from './verzoek.ts'

/** The parameters that name a record of the own gemeente. */
export const listEigenIds = ({ kennis }: Slag, { params }: Verzoek): readonly (readonly [string, string])[] =>
  Object.entries(params).filter(([, id]) => kennis.isRecord(id))

/** The same request for another record. */
export function withParam({ endpoint }: Slag, basis: Verzoek, param: string, id: string): Verzoek {
  const params = { ...basis.params, [param]: id }
  return { ...basis, params, pad: fillPad(endpoint.path, params) }
}
