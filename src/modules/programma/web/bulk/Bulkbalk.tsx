import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useState } from 'react'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { countTekst } from '../../domain/boom/tellingtekst.ts'
import { Menuknop } from '../programma/menu/Menuknop.tsx'
import { useProgramma } from '../programma/useProgramma.ts'
import type { Rijkeuze } from './keuze/useRijkeuze.ts'
import { BulkDialoog } from './wijzigen/BulkDialoog.tsx'
import { ALLEEN_VASTGESTELD, BULK_SOORTEN, type Bulksoort } from './wijzigen/bulkopdracht.ts'
import { BULK_TEKST } from './wijzigen/bulkteksten.ts'
import { useBulkuitkomst } from './wijzigen/useBulkuitkomst.ts'

type Props = {
  readonly keuze: Rijkeuze
  /** Ids of the acties that the filter shows. */
  readonly getoond: readonly string[]
}

/** What was chosen in the tree, and what can be done with all of it. */
export function Bulkbalk({ keuze: { gekozen, kiesAlles, stop }, getoond }: Props) {
  const { id, redenNodig } = useProgramma()
  const [soort, setSoort] = useState<Bulksoort | null>(null)
  const { laatste, meld, draaiTerug } = useBulkuitkomst(id)
  const buiten = gekozen.size - getoond.filter((actieId) => gekozen.has(actieId)).length
  const punten = BULK_SOORTEN.filter((een) => redenNodig || !ALLEEN_VASTGESTELD.has(een)).map((een) => ({
    label: BULK_TEKST[een].titel,
    icoon: BULK_TEKST[een].icoon,
    doe: () => setSoort(een),
  }))
  return (
    <div className="actiebalk bulkbalk" role="group" aria-label="Gekozen acties">
      <p role="status">
        <b>{gekozen.size === 0 ? 'Kies acties in de lijst' : `${countTekst('actie', gekozen.size)} gekozen`}</b>
        {buiten > 0 && <span className="zacht">, waarvan {buiten} buiten het filter</span>}
      </p>
      <span className="toets klein zacht">
        <kbd>Spatie</kbd> kies <kbd>Shift ↓</kbd> meer <kbd>Ctrl A</kbd> alles <kbd>Esc</kbd> stop
      </span>
      {laatste && (
        <button className="knop" type="button" onClick={() => draaiTerug(laatste)}>
          <Icoon van={IconArrowBackUp} />
          Draai terug: {countTekst('actie', laatste.aantal)}
        </button>
      )}
      <div className="knoppen duw">
        <button className="knop" type="button" onClick={stop}>
          Stop met kiezen
        </button>
        {getoond.some((actieId) => !gekozen.has(actieId)) && (
          <button className="knop" type="button" onClick={kiesAlles}>
            Kies alle {getoond.length.toLocaleString('nl-NL')}
          </button>
        )}
        {gekozen.size > 0 && (
          <Menuknop label="Wat wil je wijzigen" klasse="knop knop-hoofd" punten={punten}>
            <Icoon van={IconPencil} />
            Wijzig
          </Menuknop>
        )}
      </div>
      {soort && (
        <BulkDialoog
          soort={soort}
          actieIds={[...gekozen]}
          onSluit={() => setSoort(null)}
          onKlaar={(uitkomst) => {
            setSoort(null)
            meld(uitkomst)
          }}
        />
      )}
    </div>
  )
}
