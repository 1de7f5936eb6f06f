import type { Telling, Tellingvraag } from '../../../../platform/domain/telling.ts'

/**
 * What the edges of a cross table ask: the same with one of its two axes left out. Empty when there are not two axes. How things
 * stood on other days does not add up, so over the periods of a stand there is no edge.
 */
export function listRandvragen({ aard }: Pick<Telling, 'aard'>, vraag: Tellingvraag): readonly Tellingvraag[] {
  const { per, groepeer } = vraag
  if (per === 'geheel') return groepeer.length === 2 ? groepeer.map((code) => ({ ...vraag, groepeer: [code] })) : []
  if (groepeer.length !== 1) return []
  const perPeriode = { ...vraag, groepeer: [] }
  return aard === 'gebeurtenis' ? [perPeriode, { ...vraag, per: 'geheel' }] : [perPeriode]
}
