import type { Oordeel } from '../../domain/verantwoording.ts'
import { OORDEELWOORDEN } from '../../domain/woorden.ts'

/** The symbol without its word; shape tells them apart without colour. */
const Teken = ({ oordeel }: { readonly oordeel: Oordeel }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={`oordeelteken oordeelteken-${oordeel}`}>
    {VORMEN[oordeel]}
  </svg>
)

const VORMEN = {
  gerealiseerd: (
    <>
      <circle cx="12" cy="12" r="11" className="vlak" />
      <path d="m7 12.5 3.5 3.5L17 9" className="haal" />
    </>
  ),
  deels: (
    <>
      <circle cx="12" cy="12" r="10" className="rand" />
      <path d="M12 2a10 10 0 0 0 0 20Z" className="vlak" />
    </>
  ),
  niet: (
    <>
      <rect x="2" y="2" width="20" height="20" rx="3" className="rand" />
      <path d="m8 8 8 8M16 8l-8 8" className="kruis" />
    </>
  ),
} as const satisfies Record<Oordeel, unknown>

/** One of the three symbols, with its word. */
export const Oordeelteken = ({ oordeel }: { readonly oordeel: Oordeel }) => (
  <span className="oordeel">
    <Teken oordeel={oordeel} />
    {OORDEELWOORDEN[oordeel]}
  </span>
)
