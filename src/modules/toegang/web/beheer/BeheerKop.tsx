import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { Tabs } from '../../../../platform/web/weergave/Tabs.tsx'
import { useBeheergroepen } from './useBeheergroepen.ts'

type Props = { readonly titel: string; readonly onder?: readonly ReactNode[]; readonly knoppen?: ReactNode }

/** Heading of a screen of Beheer, with the way back to all of it and the screens beside it. */
export function BeheerKop({ titel, ...rest }: Props) {
  const { pathname } = useLocation()
  const groep = useBeheergroepen().find(({ punten }) => punten.some(({ naar }) => pathname.startsWith(naar)))
  return (
    <>
      <Paginakop
        titel={titel}
        tabTitel={`${titel}, beheer`}
        kruimels={[<Link to="/beheer">Beheer</Link>, ...(groep ? [groep.naam] : []), titel]}
        {...rest}
      />
      {groep && groep.punten.length > 1 && (
        <Tabs label={groep.naam} kort>
          {groep.punten.map(({ naar, label, icoon }) => (
            <Link key={naar} to={naar}>
              <Icoon van={icoon} />
              {label}
            </Link>
          ))}
        </Tabs>
      )}
    </>
  )
}
