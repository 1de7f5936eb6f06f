import { datum, type Datum } from '../datum.ts'

type Besluit = { readonly naam: string; readonly dagen: readonly Datum[] }

/**
 * Days that a royal decree equates with a holiday (Algemene termijnenwet 3 lid 3). They count for that act only. Those of 2029 and
 * later are not known yet: add the decree when it is there.
 */
export const GELIJKSTELLINGEN: readonly Besluit[] = [
  {
    naam: 'Besluit gelijkstelling 2023–2025',
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'].map(datum),
  },
  {
    naam: 'Besluit gelijkstelling 2026–2028',
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'].map(datum),
  },
]

export const GELIJKGESTELDE_DAGEN: ReadonlySet<Datum> = new Set(GELIJKSTELLINGEN.flatMap(({ dagen }) => dagen))
