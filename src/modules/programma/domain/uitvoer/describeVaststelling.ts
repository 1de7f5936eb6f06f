import type { Datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { ProgrammaStatus, Vaststeller } from '../programmastatus.ts'

export const VASTSTELLERNAMEN: Readonly<Record<Vaststeller, string>> = {
  college: 'het college van burgemeester en wethouders',
  raad: 'de gemeenteraad',
  burgemeester: 'de burgemeester',
}

type Vaststelling = {
  readonly status: ProgrammaStatus
  readonly vastgesteldOp: Datum | null
  readonly vastgesteldDoor: Vaststeller | null
}

/** "Vastgesteld door het college van burgemeester en wethouders op 16 december 2025"; "Concept" before that. */
export const describeVaststelling = ({ status, vastgesteldOp, vastgesteldDoor }: Vaststelling): string =>
  status === 'concept' || vastgesteldOp === null || vastgesteldDoor === null
    ? 'Concept'
    : `Vastgesteld door ${VASTSTELLERNAMEN[vastgesteldDoor]} op ${formatDatum(vastgesteldOp)}`
