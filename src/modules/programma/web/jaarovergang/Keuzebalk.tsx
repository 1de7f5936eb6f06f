import type { ReactNode } from 'react'
import { JAARKEUZES, type Jaarkeuze } from '../../domain/jaarovergang/planJaarovergang.ts'
import { keuzeUitkomst, mistTekst } from './keuze/keuzeteksten.ts'

type Props = {
  readonly telling: Readonly<Record<Jaarkeuze, number>>
  readonly mist: number
  readonly gevraagd: boolean
  readonly children: ReactNode
}

/** What the choices come to, always in sight. */
export const Keuzebalk = ({ telling, mist, gevraagd, children }: Props) => (
  <div className="actiebalk keuzebalk">
    <p role="status">{JAARKEUZES.map((keuze) => keuzeUitkomst(keuze, telling[keuze])).join(', ')}</p>
    {mist > 0 && <p className={gevraagd ? 'keuzebalk-fout' : 'zacht klein'}>{mistTekst(mist)}</p>}
    <div className="knoppen duw">{children}</div>
  </div>
)
