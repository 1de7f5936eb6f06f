import './rollen.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { OnopgeslagenWacht } from '../../../../platform/web/bericht/OnopgeslagenWacht.tsx'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Zoekveld } from '../../../../platform/web/formulier/Zoekveld.tsx'
import IconSearchOff from '@tabler/icons-react/dist/esm/icons/IconSearchOff.mjs'
import type { Rol } from '../../domain/rol.ts'
import { BeheerKop } from '../beheer/BeheerKop.tsx'
import type { Concept } from './concept.ts'
import { filterGroepen } from './filterGroepen.ts'
import { Legenda } from './Legenda.tsx'
import { Rolblad } from './Rolblad.tsx'
import { RollenBewaren } from './RollenBewaren.tsx'
import { Rollenlijst } from './Rollenlijst.tsx'
import { Rolmatrix } from './Rolmatrix.tsx'
import { rollenQuery, type Rolmatrix as Matrix } from './rollenQuery.ts'
import { Uitvoerlinks } from './Uitvoerlinks.tsx'

export function RollenScherm() {
  const { data } = useSuspenseQuery(rollenQuery)
  const { rol, q = '' } = useSearch({ from: '/schil/beheer/rollen' })
  const [concept, setConcept] = useState<Concept>([])
  const groepen = filterGroepen(data.groepen, q)
  const gekozen = data.rollen.find((een) => een.rol === rol)
  return (
    <>
      <BeheerKop
        titel="Rollen"
        onder={['Wat mag wie in Baken? Een rol is een verzameling handelingen.']}
        knoppen={<Uitvoerlinks />}
      />
      <OnopgeslagenWacht actief={concept.length > 0} />
      <Rolfilter rollen={data.rollen} rol={rol} q={q} />
      {groepen.length === 0 && (
        <LegeStaat icoon={IconSearchOff} titel="Geen handeling gevonden">
          Zoek met een ander woord.
        </LegeStaat>
      )}
      {groepen.length > 0 && !gekozen && <Overzicht {...data} groepen={groepen} concept={concept} />}
      {groepen.length > 0 && gekozen && (
        <Rolblad
          rol={gekozen}
          groepen={groepen}
          magWijzigen={data.magWijzigen}
          concept={concept}
          onConcept={setConcept}
        />
      )}
      {concept.length > 0 && <Conceptbalk versie={data.versie} concept={concept} onLeeg={() => setConcept([])} />}
    </>
  )
}

type OverzichtProps = Pick<Matrix, 'rollen' | 'groepen' | 'magWijzigen'> & { readonly concept: Concept }

const Overzicht = ({ rollen, groepen, magWijzigen, concept }: OverzichtProps) => (
  <>
    <section className="kaart rol-breed" aria-label="Wat elke rol mag">
      <Legenda magWijzigen={magWijzigen} />
      <Rolmatrix rollen={rollen} groepen={groepen} concept={concept} />
    </section>
    <div className="rol-smal">
      <Rollenlijst rollen={rollen} />
    </div>
  </>
)

type FilterProps = { readonly rollen: Matrix['rollen']; readonly rol: Rol | undefined; readonly q: string }

function Rolfilter({ rollen, rol, q }: FilterProps) {
  const navigate = useNavigate({ from: '/beheer/rollen' })
  const keuzes = [
    { waarde: 'alle', label: 'Alle rollen' },
    ...rollen.map((een) => ({ waarde: een.rol, label: een.naam })),
  ]
  const kies = (waarde: string) =>
    void navigate({
      search: ({ rol: _eerder, ...rest }) => {
        const nieuw = rollen.find((een) => een.rol === waarde)
        return nieuw ? { ...rest, rol: nieuw.rol } : rest
      },
      resetScroll: false,
    })
  const zoek = (nieuw: string) =>
    void navigate({
      search: ({ q: _eerder, ...rest }) => (nieuw === '' ? rest : { ...rest, q: nieuw }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="filterbalk rol-filter">
      <Zoekveld label="Zoek een handeling" q={q} onZoek={zoek} />
      <Keuzelijst label="Rol" labelVerborgen keuzes={keuzes} waarde={rol ?? 'alle'} onWijzig={kies} />
    </div>
  )
}

type BalkProps = { readonly versie: number; readonly concept: Concept; readonly onLeeg: () => void }

function Conceptbalk({ versie, concept, onLeeg }: BalkProps) {
  const [open, setOpen] = useState(false)
  return (
    <div className="actiebalk" role="region" aria-label="Nog niet bewaard">
      <span aria-live="polite">
        {concept.length === 1 ? '1 wijziging' : `${concept.length} wijzigingen`}, nog niet bewaard
      </span>
      <button className="knop" type="button" onClick={onLeeg}>
        Vergeet
      </button>
      <button className="knop knop-hoofd" type="button" onClick={() => setOpen(true)}>
        Bekijk en bewaar
      </button>
      {open && <RollenBewaren versie={versie} concept={concept} onBewaard={onLeeg} onSluit={() => setOpen(false)} />}
    </div>
  )
}
