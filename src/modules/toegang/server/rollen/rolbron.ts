import type { Handelinggroep } from '../../../../platform/domain/handeling.ts'
import type { HandelingenOf, StandaardOf } from '../../domain/rolrechten.ts'

/** What app knows of all modules together. */
export type Rolbron = {
  readonly groepen: readonly Handelinggroep[]
  readonly standaardOf: StandaardOf
  readonly handelingenOf: HandelingenOf
}
