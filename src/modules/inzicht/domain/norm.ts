/** How the norm says what it wants; the words of a doel in the programme. */
export const WIJZEN = ['met', 'naar', 'binnen', 'richting', 'geen'] as const
export type Wijze = (typeof WIJZEN)[number]

export type Normgrens = 'maximaal' | 'minimaal' | 'precies'

/** In what the value of the norm is; of "met" also a percentage of the nulmeting. */
export type Normmaat = 'procent' | 'absoluut'

/** What must be shown before a doel is called reached. */
export const TOETSEN = ['cijfer', 'verandering', 'interval'] as const
export type Toets = (typeof TOETSEN)[number]

/**
 * What a doel wants:
 * `met` so much more or less than the nulmeting, `naar` a level, `binnen` a share within a term, only a `richting`, or
 * deliberately no number (`geen`).
 */
export type Norm = {
  readonly wijze: Wijze
  /** In the unit of the indicator (a share in percent), or for `met` in percent of the nulmeting. Null for richting and geen. */
  readonly waarde: number | null
  readonly maat: Normmaat
  readonly grens: Normgrens
  readonly basisjaar: number | null
  readonly doeljaar: number
  /**
   * `cijfer`: the figure itself decides. `verandering`: and the change may not be chance. `interval`: the whole interval
   * lies on the good side.
   */
  readonly toets: Toets
}
