import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import type { ActieStand } from './stand.ts'

/** The stand as it is now, which the server sends along when somebody else was first; null for any other fault. */
export function conflictStand(fout: unknown): ActieStand | null {
  const { status, code, conflict } = probleemVan(fout)
  // The contract of these endpoints: this refusal carries the same body as a success.
  return status === 409 && code === 'intussen_gewijzigd' && conflict ? (conflict as ActieStand) : null
}
