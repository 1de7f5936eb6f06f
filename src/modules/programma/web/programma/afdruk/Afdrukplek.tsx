import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Afdruk } from './Afdruk.tsx'

/** The programme on paper. It is drawn only while the browser prints: a second copy of everything is not for the screen. */
export function Afdrukplek() {
  const [drukt, setDrukt] = useState(false)
  useEffect(() => {
    // The browser takes the page as it is when this event ends.
    const begin = () => flushSync(() => setDrukt(true))
    const eind = () => setDrukt(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', eind)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', eind)
    }
  }, [])
  return drukt && <Afdruk />
}
