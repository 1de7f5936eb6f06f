import './programma.css'
import { Outlet } from '@tanstack/react-router'
import { MeldProvider } from '../voortgang/melden/MeldProvider.tsx'
import { useAdres } from './adres/useAdres.ts'
import { Afdrukplek } from './afdruk/Afdrukplek.tsx'
import { ProgrammaKop } from './kop/ProgrammaKop.tsx'
import { Weergavetabs } from './kop/Weergavetabs.tsx'
import { Wijzigfout } from './kop/Wijzigfout.tsx'
import { Paneel } from './paneel/Paneel.tsx'
import { WijzigProvider } from './wijzigen/WijzigProvider.tsx'

/** A programme: heading, views, and the side panel of the record in the address. */
export function ProgrammaScherm() {
  const { zoek } = useAdres()
  const heeftPaneel = zoek.onderdeel !== undefined || zoek.nieuw !== undefined
  return (
    <WijzigProvider>
      <MeldProvider>
        <div className={heeftPaneel ? 'programma met-zijpaneel' : 'programma'}>
          <div className="programma-lijf">
            <ProgrammaKop />
            <Weergavetabs />
            <Wijzigfout />
            <Outlet />
          </div>
          {heeftPaneel && <Paneel />}
        </div>
      </MeldProvider>
      <Afdrukplek />
    </WijzigProvider>
  )
}
