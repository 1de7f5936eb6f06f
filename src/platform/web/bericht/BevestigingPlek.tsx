import { lazy, Suspense, useSyncExternalStore } from 'react'
import { getVraag, subscribeVraag } from './bevestig.ts'

const Bevestiging = lazy(() => import('./Bevestiging.tsx').then((deel) => ({ default: deel.Bevestiging })))

/** Where `bevestig()` shows its question; the dialog is loaded with the first one. */
export function BevestigingPlek() {
  const vraag = useSyncExternalStore(subscribeVraag, getVraag)
  return <Suspense>{vraag && <Bevestiging {...vraag} />}</Suspense>
}
