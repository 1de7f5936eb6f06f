/** A count of people as it is published. The same count in a table, a sentence and a file is one cel. */
export type Telcel = { readonly id: string; readonly waarde: number }

/** What a reader can add up: `totaal` is the sum of `delen`. `open`: there are parts that are not published, so it is at least that. */
export type Verband = { readonly totaal: string; readonly delen: readonly string[]; readonly open: boolean }

/** klein: fewer than 5 people. afgeleid: from this one and others somebody could work out one that is klein. */
export type Waarom = 'klein' | 'afgeleid'

export type Onderdrukking = {
  readonly verborgen: ReadonlyMap<string, Waarom>
  /** Counts that can still be worked out when all around them is hidden: these may not be published at all. */
  readonly onbeschermd: readonly string[]
}

/** Counts from 1 to this are not shown; nobody is recognised in a zero. */
export const KLEINSTE_GETOONDE = 5

export const isKlein = (waarde: number): boolean => waarde > 0 && waarde < KLEINSTE_GETOONDE
