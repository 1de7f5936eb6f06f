import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Afdruk } from './Afdruk.tsx'

/** The programme on paper. It is drawn only while the browser prints: a second copy of everything is not for the screen. */
export function Afdrukplek() {
  const [drukt, setDrukt] = useState(false)
  useEffect(() => {
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
  return drukt && <Afdruk />
}
