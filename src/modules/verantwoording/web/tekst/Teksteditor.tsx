import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import type { NieuwCijfer, Tekstcijfer } from './cijfers/tekstcijfer.ts'
import { tekstQuery } from './tekstQuery.ts'

const Tekstvlak = lazy(() => import('./Tekstvlak.tsx').then((deel) => ({ default: deel.Tekstvlak })))

export type TeksteditorProps = {
  /** Of the text; another one needs another `key`. */
  readonly id: string
  /** Names the text for who cannot see where it stands: "Toelichting bij Inbraken". */
  readonly label: string
  /** The figures of the account, as they are now. */
  readonly cijfers: readonly Tekstcijfer[]
  /** What a new figure can be made of: tellingen and indicators. */
  readonly nieuweCijfers: readonly NieuwCijfer[]
  /** Makes one, asking what it needs to know; null when the person gave up. */
  readonly onNieuwCijfer: (sleutel: string) => Promise<string | null>
  /** Done writing: everything is on disk, or the person chose to leave what is not. */
  readonly onKlaar: () => void
}

/** A text of an account that several people write at once. What draws it is loaded when it first opens. */
export function Teksteditor(props: TeksteditorProps) {
  const begin = useQuery(tekstQuery(props.id))
  if (begin.error) return <Foutvak fout={begin.error} opnieuw={begin.refetch} />
  if (!begin.data) return <Laden wat="De tekst" />
  return (
    <Suspense fallback={<Laden wat="De tekst" />}>
      <Tekstvlak {...props} begin={begin.data} />
    </Suspense>
  )
}
