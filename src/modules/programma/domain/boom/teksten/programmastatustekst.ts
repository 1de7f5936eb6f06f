import { datum } from '../../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../../platform/domain/datumtekst.ts'
import type { ProgrammaStatus, Vaststeller } from '../../programmastatus.ts'

export const VASTSTELLER_TEKST: Record<Vaststeller, string> = {
  college: 'het college',
  raad: 'de raad',
  burgemeester: 'de burgemeester',
}

type Statusvelden = {
  readonly status: ProgrammaStatus
  /** Days are ISO text. */
  readonly vastgesteld: { readonly door: Vaststeller; readonly op: string } | null
  readonly afgeslotenOp: string | null
}

/** What comes after the word of the status: by whom and when. Empty for a concept. */
export function describeProgrammastatus({ status, vastgesteld, afgeslotenOp }: Statusvelden): string {
  if (status === 'concept' || vastgesteld === null) return ''
  const besluit = `door ${VASTSTELLER_TEKST[vastgesteld.door]} op ${formatDatum(datum(vastgesteld.op))}`
  if (status === 'vastgesteld' || afgeslotenOp === null) return besluit
  return `op ${formatDatum(datum(afgeslotenOp))}, vastgesteld ${besluit}`
}
