import { Link, useLocation } from '@tanstack/react-router'
import { useRef } from 'react'
import { Icoon } from '../weergave/Icoon.tsx'
import { isVoor } from './isVoor.ts'
import type { NavPunt } from './schilContext.ts'
import { useSessie } from './sessie.ts'

export const MENU_ID = 'hoofdmenu'

/** Side navigation; on a narrow screen the browser's own popover. Shows only what one may do. */
export function Zijbalk({ groepen }: { readonly groepen: readonly (readonly NavPunt[])[] }) {
  const { handelingen } = useSessie()
  const { pathname } = useLocation()
  const balk = useRef<HTMLElement>(null)
  // Not every browser knows popover; there the narrow navigation is simply always a list.
  const sluit = () => balk.current?.hidePopover?.()

  const zichtbaar = groepen
    .map((groep) => groep.filter((punt) => isVoor(punt, handelingen)))
    .filter((groep) => groep.length > 0)

  return (
    <nav className="zijbalk" id={MENU_ID} popover="auto" aria-label="Hoofdmenu" ref={balk}>
      {zichtbaar.map((groep) => (
        <ul key={groep[0]?.naar}>
          {groep.map((punt) => (
            <li key={punt.naar}>
              <Link
                to={punt.naar}
                activeOptions={{ exact: true }}
                aria-current={isHier(pathname, punt) ? 'page' : undefined}
                onClick={sluit}
              >
                <Icoon van={punt.icoon} />
                {punt.label}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

const isHier = (pathname: string, { naar, ook }: NavPunt): boolean =>
  [naar, ook].some(
    (adres) => pathname === adres || (adres !== undefined && adres !== '/' && pathname.startsWith(`${adres}/`)),
  )
