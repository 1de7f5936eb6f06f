import { LEEG_DEEL, type Deelopzet } from './deelopzet.ts'
import type { Doelfeit } from './feiten.ts'

/** A doel is not judged by hand: its figure says it. */
export const draftDoel = (
  { id, versie, tekst, indicator, verwijzing }: Doelfeit,
  ouderSleutel: string | null,
): Deelopzet => ({
  ...{ ...LEEG_DEEL, sleutel: `doel:${id}`, ouderSleutel, soort: 'doel', onderdeel: { id, versie } },
  ...{ titel: tekst, belofte: tekst, tekst: [] },
  cijfers: verwijzing
    ? [{ sleutel: `doel:${id}:realisatie`, naam: indicator === '' ? tekst.slice(0, 200) : indicator, verwijzing }]
    : [],
})
