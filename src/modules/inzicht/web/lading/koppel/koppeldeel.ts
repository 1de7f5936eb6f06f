import type { Lading, Ladingkeuzes } from '../ladingQuery.ts'

type Verkenning = NonNullable<Lading['verkenning']>
export type Toewijzing = NonNullable<Lading['toewijzing']>

/** What each part of the mapping sees, and may change. */
export type Koppeldeel = {
  readonly verkenning: Verkenning
  readonly keuzes: Ladingkeuzes
  readonly toewijzing: Toewijzing
  readonly onWijzig: (toewijzing: Toewijzing) => void
}

/** The names of the columns, as they stand in the row that was chosen for it. */
export const koppenOf = ({ eersteRijen }: Verkenning, { kopregel }: Toewijzing): readonly string[] =>
  eersteRijen.find(({ nummer }) => nummer === kopregel)?.cellen.map((cel) => String(cel ?? '')) ?? []

export const indicatorkeuzes = ({ indicatoren }: Ladingkeuzes) =>
  indicatoren.map(({ id, naam }) => ({ waarde: id, label: naam }))
