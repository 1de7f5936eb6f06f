import type { Antwoord } from '../../../../../platform/contract.ts'
import type { programmaContract } from '../../../contract.ts'
import type { Boom, Onderdeel } from '../../../domain/boom/boom.ts'

export type ProgrammaSamenvatting = Antwoord<typeof programmaContract.listProgrammas>['items'][number]
type BoomAntwoord = Antwoord<typeof programmaContract.getProgramma>
export type OnderdeelAntwoord = Antwoord<typeof programmaContract.updateOnderdeel>

/** A programme with all that hangs under it. */
export type Programma = ProgrammaSamenvatting & Boom & Pick<BoomAntwoord, 'bestand'>

/** The contract sends a planning as a flat form of the same union, so the shapes are the same at run time. */
export const toProgramma = (antwoord: BoomAntwoord): Programma => antwoord as unknown as Programma

export const toOnderdeel = (antwoord: OnderdeelAntwoord): Onderdeel =>
  ({ soort: antwoord.soort, van: antwoord[antwoord.soort] }) as unknown as Onderdeel
