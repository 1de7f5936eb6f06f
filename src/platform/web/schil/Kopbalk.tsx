import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs'
import IconMenu2 from '@tabler/icons-react/dist/esm/icons/IconMenu2.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useSneltoets } from '../toetsen/useSneltoets.ts'
import { Icoon } from '../weergave/Icoon.tsx'
import { initialen } from './initialen.ts'
import { Merk } from './Merk.tsx'
import { whenOpenZoeken } from './openZoeken.ts'
import { useSessie } from './sessie.ts'
import { MENU_ID } from './Zijbalk.tsx'

const loadProfielmenu = () => import('./Profielmenu.tsx').then((deel) => ({ default: deel.Profielmenu }))
const loadZoekVenster = () => import('./ZoekVenster.tsx').then((deel) => ({ default: deel.ZoekVenster }))
const loadSneltoetsVenster = () => import('./SneltoetsVenster.tsx').then((deel) => ({ default: deel.SneltoetsVenster }))

const Profielmenu = lazy(loadProfielmenu)
const ZoekVenster = lazy(loadZoekVenster)
const SneltoetsVenster = lazy(loadSneltoetsVenster)

type Venster = 'zoeken' | 'sneltoetsen' | 'profiel'

/** Header: menu on a phone, brand, search, shortcuts, profile. What opens is loaded when it is about to. */
export function Kopbalk() {
  const { medewerker, rolNaam } = useSessie()
  const [open, setOpen] = useState<Venster | null>(null)
  const profielKnop = useRef<HTMLButtonElement>(null)
  const sluit = () => setOpen(null)
  useEffect(() => whenOpenZoeken(() => setOpen('zoeken')), [])
  useSneltoets('ctrl+k', () => setOpen('zoeken'), { doet: 'Zoeken of naar een scherm springen' })
  useSneltoets('?', () => setOpen('sneltoetsen'), { doet: 'Deze lijst met sneltoetsen' })

  return (
    <header className="kopbalk">
      <button className="kop-knop kop-menu" type="button" popoverTarget={MENU_ID} aria-label="Menu">
        <Icoon van={IconMenu2} />
      </button>
      <Merk />
      <button
        className="zoek-knop"
        type="button"
        aria-keyshortcuts="Control+K"
        onPointerEnter={() => void loadZoekVenster()}
        onClick={() => setOpen('zoeken')}
      >
        <Icoon van={IconSearch} />
        <span>Zoek een actie, doel, partij of programma</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <div className="kop-rechts">
        <button
          className="kop-knop sneltoets"
          type="button"
          aria-label="Sneltoetsen tonen"
          aria-keyshortcuts="?"
          onPointerEnter={() => void loadSneltoetsVenster()}
          onClick={() => setOpen('sneltoetsen')}
        >
          <Icoon van={IconKeyboard} />
        </button>
        <button
          className="kop-knop"
          type="button"
          ref={profielKnop}
          aria-haspopup="menu"
          aria-expanded={open === 'profiel'}
          onPointerEnter={() => void loadProfielmenu()}
          onClick={() => setOpen(open === 'profiel' ? null : 'profiel')}
        >
          <span className="poppetje" aria-hidden="true">
            {initialen(medewerker.naam)}
          </span>
          <span className="verborgen">Mijn profiel: {medewerker.naam}, </span>
          <span className="functie">{rolNaam}</span>
        </button>
      </div>
      <Suspense>
        {open === 'zoeken' && <ZoekVenster onSluit={sluit} />}
        {open === 'sneltoetsen' && <SneltoetsVenster onSluit={sluit} />}
        {open === 'profiel' && <Profielmenu knop={profielKnop} onSluit={sluit} />}
      </Suspense>
    </header>
  )
}
