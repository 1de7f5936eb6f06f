import { lazy, Suspense, type ReactNode } from 'react'

const ZoekkeuzeVeld = lazy(() => import('./ZoekkeuzeVeld.tsx').then((deel) => ({ default: deel.ZoekkeuzeVeld })))

export type ZoekKeuze = {
  readonly waarde: string
  readonly label: string
  /** Small second line: an alias, a role. */
  readonly bij?: string
}

export type ZoekkeuzeProps = {
  readonly label: string
  readonly labelVerborgen?: boolean
  readonly hint?: ReactNode
  readonly fout?: string | undefined
  readonly keuzes: readonly ZoekKeuze[]
  readonly waarde: string | null
  readonly onWijzig: (waarde: string | null) => void
  /** Allows a text that is not in the list; called when the person confirms it with Enter or leaves the field. */
  readonly onEigenTekst?: (tekst: string) => void
  readonly plaatshouder?: string
  readonly autoFocus?: boolean
}

/** A choice out of a long list by typing part of the name. What draws it is loaded on first use. */
export const Zoekkeuze = (props: ZoekkeuzeProps) => (
  <Suspense fallback={<Plaats {...props} />}>
    <ZoekkeuzeVeld {...props} />
  </Suspense>
)

const Plaats = ({ label, labelVerborgen = false }: ZoekkeuzeProps) => (
  <div className="veld" aria-busy="true">
    <span className={labelVerborgen ? 'verborgen' : 'label'}>{label}</span>
    <span className="invoer" />
  </div>
)
