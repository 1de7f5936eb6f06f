import { onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import type { Sleepstand } from './useSleep.ts'

/** What one holds while dragging, beside the pointer. */
export const Sleepspook = ({ stand: { wat, naar, x, y } }: { readonly stand: Sleepstand }) => (
  <div
    className={naar ? 'sleepspook' : 'sleepspook kan-niet'}
    style={{ transform: `translate(${x + 12}px, ${y + 12}px)` }}
    aria-hidden="true"
  >
    {shorten(onderdeelNaam(wat), 60)}
  </div>
)
