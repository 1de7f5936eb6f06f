import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'

/** Why the last move or removal did not happen. */
export function Wijzigfout() {
  const { fout } = useWijzigen()
  return fout && <Foutvak fout={fout} />
}
