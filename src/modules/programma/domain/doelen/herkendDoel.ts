import type { VoorstelDoel } from '../voorstel.ts'
import type { Doelplek } from './doelplek.ts'

/** A doel found in a piece of text; `van` and `tot` are offsets in that piece, `tekst` is what stands there. */
export type HerkendDoel = Omit<VoorstelDoel, 'bij' | 'bron'> & { readonly van: number; readonly tot: number }

export type Doelcontext = {
  /** The year of the programme or account. */
  readonly jaar: number | null
  readonly plek: Doelplek
  /** In an account only what lies after its year can still be a goal. */
  readonly verantwoording?: boolean
}
