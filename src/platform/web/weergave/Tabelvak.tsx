import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Around a table: scrolls sideways when it must, and can then be reached with the keyboard. */
export function Tabelvak({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const vak = useRef<HTMLDivElement>(null)
  const [schuift, setSchuift] = useState(false)
  useEffect(() => {
    const element = vak.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const waarnemer = new ResizeObserver(() => setSchuift(element.scrollWidth > element.clientWidth + 1))
    waarnemer.observe(element)
    return () => waarnemer.disconnect()
  }, [])
  return (
    <div
      className="tabel-vak"
      ref={vak}
      {...(schuift && { tabIndex: 0, role: 'region', 'aria-label': `${label}, tabel` })}
    >
      {children}
    </div>
  )
}
