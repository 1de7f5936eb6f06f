import type { Indicator, Meetpunt } from '../reeks/reeks.ts'

export const FREQUENTIES = ['maand', 'kwartaal', 'jaar', 'onregelmatig'] as const
export type Frequentie = (typeof FREQUENTIES)[number]

export const BETEKENISSEN = ['lager', 'hoger', 'geen'] as const satisfies readonly Indicator['goed'][]

/**
 * Where the values of an indicator come from:
 * - `hand`: somebody fills them in, or imports them from a file.
 * - `telling`: a register of Baken counts them.
 * - `cbs`: a table of open data; `misdrijven` are the keys that are added up.
 * - `som`: other indicators of the gemeente, added up. Which ones is for the gemeente to say.
 */
export type Herkomst =
  | { readonly soort: 'hand' }
  | {
      readonly soort: 'telling'
      readonly telling: string
      readonly filters: Record<string, string[]>
    }
  | {
      readonly soort: 'cbs'
      readonly tabel: string
      readonly onderwerp: string
      readonly misdrijven: string[]
    }
  | { readonly soort: 'som'; readonly indicatoren: string[] }

/** What a gemeente calls an indicator: what is measured, of what kind, and where it comes from. */
export type Indicatordefinitie = Indicator & {
  readonly id: string
  readonly naam: string
  readonly definitie: string
  readonly frequentie: Frequentie
  /** Counts of people: below 5 they are not published. */
  readonly teltPersonen: boolean
  /** Per 1,000 of whom: '' all inhabitants, else an age group such as "12-17". */
  readonly bevolkingsgroep: string
  readonly herkomst: Herkomst
  readonly actief: boolean
  readonly versie: number
}

/** Whether somebody may fill in its values; else they are counted or added up each time. */
export const isIngevuld = ({ soort }: Herkomst): boolean => soort === 'hand' || soort === 'cbs'

/** One value as it is kept: with where it came from. */
export type Meetwaarde = Meetpunt & {
  /** '' is the whole gemeente. */
  readonly gebied: string
  readonly bron: string
  readonly metDeHand: boolean
}
