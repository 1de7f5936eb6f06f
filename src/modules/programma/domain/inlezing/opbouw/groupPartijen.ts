import { organisatieSleutel } from '../../../../partners/public.ts'
import type { Partij } from '../../onderdeel.ts'
import type { Regel } from '../regel.ts'
import { activeRegels, groupBy } from '../vragen/activeRegels.ts'

/** One party over all acties. */
export type Partijtelling = {
  readonly sleutel: string
  /** null as long as nobody said which organisatie it is. */
  readonly organisatieId: string | null
  /** Every way in which the document writes it. */
  readonly namen: readonly string[]
  readonly regelIds: readonly string[]
  readonly alsTrekker: number
}

type Vermelding = { readonly regelId: string; readonly partij: Partij }

/** Unknown ones first, because they ask for an answer; then who is named most. */
export function groupPartijen(regels: readonly Regel[]): readonly Partijtelling[] {
  const vermeldingen = activeRegels(regels).flatMap((regel): readonly Vermelding[] =>
    regel.soort === 'actie' ? regel.inhoud.partijen.map((partij) => ({ regelId: regel.id, partij })) : [],
  )
  return [...groupBy(vermeldingen, sleutelOf)].map(countGroep).toSorted(compareGroepen)
}

const sleutelOf = ({ partij: { organisatieId, tekst } }: Vermelding): string =>
  organisatieId ?? `?${organisatieSleutel(tekst)}`

const countGroep = ([sleutel, groep]: readonly [string, readonly Vermelding[]]): Partijtelling => ({
  sleutel,
  organisatieId: groep[0]?.partij.organisatieId ?? null,
  namen: [...new Set(groep.map(({ partij }) => partij.tekst))],
  regelIds: [...new Set(groep.map(({ regelId }) => regelId))],
  alsTrekker: groep.filter(({ partij }) => partij.rol === 'trekker').length,
})

const compareGroepen = (een: Partijtelling, ander: Partijtelling): number =>
  Number(een.organisatieId !== null) - Number(ander.organisatieId !== null) ||
  ander.regelIds.length - een.regelIds.length
