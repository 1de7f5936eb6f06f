import { lazy, Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const loadAfdruk = () => import('./Afdruk.tsx').then((deel) => ({ default: deel.Afdruk }))
const Afdruk = lazy(loadAfdruk)

/** The programme on paper. It is drawn only while the browser prints: a second copy of everything is not for the screen. */
export function Afdrukplek() {
  const [drukt, setDrukt] = useState(false)
  useEffect(() => {
    // Loaded beforehand, because printing does not wait.
    void loadAfdruk()
    const papier = matchMedia('print')
    const volg = () => flushSync(() => setDrukt(papier.matches))
    const begin = () => flushSync(() => setDrukt(true))
    const eind = () => setDrukt(false)
    papier.addEventListener('change', volg)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', eind)
    return () => {
      papier.removeEventListener('change', volg)
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', eind)
    }
  }, [])
  return <Suspense>{drukt && <Afdruk />}</Suspense>
}
