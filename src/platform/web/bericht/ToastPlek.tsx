import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { getWachtendeToasts, subscribeToasts } from './toast.ts'

const Toasts = lazy(() => import('./Toasts.tsx').then((deel) => ({ default: deel.Toasts })))

/** Where `showToast()` shows its messages; the region is loaded with the first one. */
export function ToastPlek() {
  const wachtend = useSyncExternalStore(subscribeToasts, getWachtendeToasts)
  const [nodig, setNodig] = useState(false)
  if (!nodig && wachtend.length > 0) setNodig(true)
  return <Suspense>{nodig && <Toasts wachtend={wachtend} />}</Suspense>
}
