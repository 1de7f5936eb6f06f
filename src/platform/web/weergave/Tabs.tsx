import { useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = {
  readonly label: string
  /** `<Link>`s: the router marks the active one with aria-current. Give the first one `activeOptions={{ exact: true }}`. */
  readonly children: ReactNode
  /** Few enough to stand there whole on a phone, without icons and in two rows if need be. */
  readonly kort?: boolean
}

/** Views of the same thing, each with its own address. On a narrow screen they scroll, with the active one in sight. */
export function Tabs({ label, children, kort = false }: Props) {
  const balk = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const actief = balk.current?.querySelector<HTMLElement>('[aria-current]')
    if (!balk.current || !actief) return
    const over = actief.getBoundingClientRect().right - balk.current.getBoundingClientRect().right
    if (over > 0) balk.current.scrollLeft += over
  }, [])
  return (
    <nav className={kort ? 'tabs tabs-kort' : 'tabs'} aria-label={label} ref={balk}>
      {children}
    </nav>
  )
}
