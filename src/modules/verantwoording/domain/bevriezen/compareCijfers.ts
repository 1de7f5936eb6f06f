import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Cijfer } from '../../../inzicht/public.ts'

/** A figure that would be another now. */
export type Verschil = {
  readonly cijferId: string
  readonly naam: string
  readonly was: string
  readonly nu: string
  /** Why, as far as that can be known. */
  readonly waarom: string
}

/**
 * Frozen figures beside what the same question gives now. What this reader may not see is left out: for that reader the frozen
 * figure is all there is.
 */
export function compareCijfers(
  bevroren: Readonly<Record<string, Cijfer>>,
  nu: ReadonlyMap<string, Cijfer>,
): readonly Verschil[] {
  return Object.entries(bevroren).flatMap(([cijferId, was]) => {
    const later = nu.get(cijferId)
    if (!later || later.reden === 'geen_recht' || later.waarde === was.waarde) return []
    return [{ cijferId, naam: was.naam, was: was.tekst, nu: later.tekst, waarom: explain(was, later) }]
  })
}

function explain(was: Cijfer, nu: Cijfer): string {
  if (nu.reden === 'bestaat_niet') return 'Wat dit telde bestaat niet meer in Baken.'
  if (nu.waarde === null) return 'De waarde is na de vaststelling weggehaald.'
  if (was.waarde === null) return 'De waarde is na de vaststelling ingevuld.'
  if (was.voorlopig && !nu.voorlopig) return 'Het cijfer was voorlopig, en is nu definitief.'
  if (was.verwijzing.soort !== 'telling') return 'De waarde is na de vaststelling gewijzigd.'
  const sinds = `na ${formatDatum(dayInNederland(new Date(was.peilmoment)))}`
  return nu.waarde > was.waarde
    ? `Er is ${sinds} nog iets vastgelegd over deze periode.`
    : `Er is ${sinds} iets weggehaald of gewijzigd over deze periode.`
}
