import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useMemo, useState } from 'react'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import { activeRegels } from '../../../domain/inlezing/vragen/activeRegels.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { ToevoegFormulier } from '../bewerken/ToevoegFormulier.tsx'
import { Regelkaart } from './Regelkaart.tsx'

type Props = { readonly soort: 'doel' | 'resultaat'; readonly regels: readonly Regel[] }

/** All doelen, or all resultaten, wherever they hang. */
export function SoortLijst({ soort, regels }: Props) {
  const { mag } = useReview()
  const [nieuw, setNieuw] = useState(false)
  const { een, meer } = SOORT_WOORD[soort]
  const eigen = useMemo(() => activeRegels(regels).filter((regel) => regel.soort === soort), [regels, soort])
  return (
    <>
      <Regelkaart
        label={meer}
        regels={eigen}
        leeg={
          <LegeStaat icoon={IconListSearch} titel={`Geen ${meer} herkend`}>
            Staan ze wel in het document, voeg ze dan zelf toe.
          </LegeStaat>
        }
      />
      {mag && (
        <div className="kaart-voet">
          {nieuw ? (
            <ToevoegFormulier soort={soort} plek={{ ouderId: null, naId: null }} onSluit={() => setNieuw(false)} />
          ) : (
            <button className="knop knop-klein" type="button" onClick={() => setNieuw(true)}>
              <Icoon van={IconPlus} />
              {een.charAt(0).toUpperCase() + een.slice(1)} toevoegen
            </button>
          )}
        </div>
      )}
    </>
  )
}
