import type { ReactNode } from 'react'
import { MerkNaam } from '../../../platform/web/schil/Merk.tsx'

/** A screen without the shell: only the brand above it. */
export const LosScherm = ({ children }: { readonly children: ReactNode }) => (
  <div className="los">
    <header className="los-kop">
      <span className="merk">
        <MerkNaam />
      </span>
    </header>
    <main className="los-scherm stapel">{children}</main>
  </div>
)
