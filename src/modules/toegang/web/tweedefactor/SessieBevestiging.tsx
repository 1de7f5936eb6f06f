import { lazy, Suspense, useSyncExternalStore } from 'react'
import { isGevraagd, subscribeBevestigvraag } from './bevestigvraag.ts'

const Bevestigvenster = lazy(() => import('./Bevestigvenster.tsx').then((deel) => ({ default: deel.Bevestigvenster })))

/** Where `askBevestiging()` asks; the dialog is loaded with the first question. */
export function SessieBevestiging() {
  const gevraagd = useSyncExternalStore(subscribeBevestigvraag, isGevraagd)
  return <Suspense>{gevraagd && <Bevestigvenster />}</Suspense>
}
