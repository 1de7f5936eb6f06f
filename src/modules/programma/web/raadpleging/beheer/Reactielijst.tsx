import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FoutDialoog } from '../../../../../platform/web/bericht/FoutDialoog.tsx'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { useLooptoetsen } from '../../../../../platform/web/toetsen/useLooptoetsen.ts'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../../platform/web/weergave/MeerKnop.tsx'
import { reactiesQuery, type Raadpleging, type Reactie } from '../raadplegingQuery.ts'
import { AntwoordDialoog } from './AntwoordDialoog.tsx'
import { Reactieregel } from './Reactieregel.tsx'
import { useBeoordeel } from './useBeoordeel.ts'
import { WeigerDialoog } from './WeigerDialoog.tsx'

const EERST = 50

/** What residents wrote: what waits first. */
export function Reactielijst({ raadpleging: { id } }: { readonly raadpleging: Raadpleging }) {
  const { data } = useSuspenseQuery(reactiesQuery(id))
  const [open, setOpen] = useState<{ readonly wat: 'antwoord' | 'weiger'; readonly reactie: Reactie } | null>(null)
  const [hoeveel, setHoeveel] = useState(EERST)
  const beoordeel = useBeoordeel(id)
  const magBeoordelen = useMag('raadpleging:edit')
  useLooptoetsen('[data-reactie]', 'reactie', data.items.length > 0)
  const sluit = () => setOpen(null)
  return (
    <Kaart
      titel="Reacties"
      rechts={data.items.length > 1 && <span className="klein zacht">J en K: volgende, vorige</span>}
    >
      {data.items.length === 0 && (
        <LegeStaat icoon={IconMessages} titel="Nog geen reacties">
          Deel het adres van de pagina op de website, in de krant en in de wijk. Elke reactie komt eerst hier.
        </LegeStaat>
      )}
      <ul className="regels" aria-label="Reacties">
        {data.items.slice(0, hoeveel).map((reactie) => (
          <Reactieregel
            key={reactie.id}
            reactie={reactie}
            magBeoordelen={magBeoordelen}
            onPlaats={() => beoordeel.plaats(reactie)}
            onAntwoord={() => setOpen({ wat: 'antwoord', reactie })}
            onWeiger={() => setOpen({ wat: 'weiger', reactie })}
          />
        ))}
      </ul>
      <MeerKnop meer={data.items.length > hoeveel} bezig={false} onMeer={() => setHoeveel(hoeveel + EERST)} />
      {open?.wat === 'antwoord' && <AntwoordDialoog raadplegingId={id} reactie={open.reactie} onSluit={sluit} />}
      {open?.wat === 'weiger' && <WeigerDialoog raadplegingId={id} reactie={open.reactie} onSluit={sluit} />}
      <FoutDialoog fout={beoordeel.fout} onSluit={beoordeel.vergeet} />
    </Kaart>
  )
}
