import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { findInCijfers, type Cijferbron } from './findInCijfers.ts'
import type { Tegenspraak } from './tegenspraak.ts'

/** What a source says about who adopted something, and when; null where it is silent. */
export type Vaststellingsbron = {
  readonly bron: string
  readonly door: string | null
  readonly op: Datum | null
}

/** A promise as it was adopted, and as it stands now. */
export type Beloftebron = { readonly deelId: string; readonly belofte: string; readonly nu: string }

type Bronnen = {
  /** Per document what its sources say. */
  readonly vaststellingen: readonly { readonly wat: string; readonly bronnen: readonly Vaststellingsbron[] }[]
  readonly beloften: readonly Beloftebron[]
  readonly cijfers: readonly Cijferbron[]
}

/** Where sources of an account do not say the same. Baken chooses none of them: it shows both. */
export const findTegenspraken = ({ vaststellingen, beloften, cijfers }: Bronnen): readonly Tegenspraak[] => [
  ...vaststellingen.flatMap(({ wat, bronnen }) => findInVaststelling(wat, bronnen)),
  ...beloften.flatMap(findInBelofte),
  ...findInCijfers(cijfers),
]

function findInVaststelling(wat: string, bronnen: readonly Vaststellingsbron[]): readonly Tegenspraak[] {
  const sprekers = bronnen.filter(({ door, op }) => door !== null || op !== null)
  const isStrijdig = (['door', 'op'] as const).some(
    (veld) => new Set(sprekers.flatMap((bron) => bron[veld] ?? [])).size > 1,
  )
  if (!isStrijdig) return []
  return [
    {
      ...{ soort: 'vaststelling', wat: `Wie stelde ‘${wat}’ vast, en wanneer?`, deelId: null },
      bronnen: sprekers.map(({ bron, door, op }) => ({
        bron,
        zegt: [door ?? 'niet gezegd door wie', ...(op === null ? [] : [formatDatum(op)])].join(', '),
      })),
    },
  ]
}

function findInBelofte({ deelId, belofte, nu }: Beloftebron): readonly Tegenspraak[] {
  if (belofte === nu) return []
  return [
    {
      ...{ soort: 'belofte', wat: 'De tekst is na de vaststelling gewijzigd.', deelId },
      bronnen: [
        { bron: 'Zoals vastgesteld', zegt: belofte },
        { bron: 'In het programma nu', zegt: nu },
      ],
    },
  ]
}
