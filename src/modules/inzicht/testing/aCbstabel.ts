import { MISDRIJVEN } from '../domain/cbs/misdrijven.ts'

/** A row as CBS gives it: keys filled up with spaces. */
export type Cbsproefrij = {
  readonly SoortMisdrijf: string
  readonly WijkenEnBuurten: string
  readonly Perioden: string
  readonly GeregistreerdeMisdrijven_1: number | null
}

const JAREN = [2024, 2025]
const MAANDEN = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))
/** The gemeente, two wijken, five buurten with a letter in their code, and another gemeente. */
const GEBIEDEN = [
  ...['GM9990', 'WK999001', 'WK9990AD', 'BU99900101', 'BU99900102', 'BU9990AD01', 'BU9990AD02', 'BU9990AD03'],
  'GM0307',
]

/**
 * SYNTHETIC figures, made up by a formula: they say nothing of any place. Some are unknown (null) and some 0; all kinds together are
 * more than their sum. Of one gemeente and year there are 5,664 rows; with two years more than CBS gives at once.
 */
export const aCbstabel = (): readonly Cbsproefrij[] =>
  JAREN.flatMap((jaar) =>
    MAANDEN.flatMap((maand, m) =>
      GEBIEDEN.flatMap((gebied, g) =>
        MISDRIJVEN.map(([sleutel], s) => ({
          SoortMisdrijf: sleutel.padEnd(6),
          WijkenEnBuurten: gebied.padEnd(10),
          Perioden: `${jaar}MM${maand}`,
          GeregistreerdeMisdrijven_1: makeWaarde(jaar * 12 + m, g, s),
        })),
      ),
    ),
  )

function makeWaarde(maand: number, gebied: number, soort: number): number | null {
  const trekking = (maand * 7919 + gebied * 104_729 + soort * 1_299_709) % 997
  if (trekking % 41 === 0) return null
  return soort === 0 ? 100 + trekking : trekking % 7
}
