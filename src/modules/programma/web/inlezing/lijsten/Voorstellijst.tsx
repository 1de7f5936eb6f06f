import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { ToevoegFormulier } from '../bewerken/ToevoegFormulier.tsx'
import { Opbouw } from './Opbouw.tsx'
import { Partijenlijst } from './Partijenlijst.tsx'
import { SoortLijst } from './SoortLijst.tsx'
import { Verschillen } from './Verschillen.tsx'
import { Weggelaten } from './Weggelaten.tsx'
import type { Toon } from '../keuze/beoordeelAdres.ts'
import { useReview } from '../keuze/reviewContext.ts'

type Props = { readonly toon: Exclude<Toon, 'vragen'>; readonly regels: readonly Regel[] }

/** The list that was chosen, apart from the questions. */
export function Voorstellijst({ toon, regels }: Props) {
  if (toon === 'doelen') return <SoortLijst soort="doel" regels={regels} />
  if (toon === 'resultaten') return <SoortLijst soort="resultaat" regels={regels} />
  if (toon === 'partijen') return <Partijenlijst regels={regels} />
  if (toon === 'weggelaten') return <Weggelaten regels={regels} />
  if (toon === 'verschillen') return <Verschillen regels={regels} />
  return (
    <>
      <Opbouw regels={regels} />
      <PrioriteitToevoegen regels={regels} />
    </>
  )
}

/** At the end of the tree; everything else is added at a line. */
function PrioriteitToevoegen({ regels }: { readonly regels: readonly Regel[] }) {
  const { mag } = useReview()
  const [open, setOpen] = useState(false)
  if (!mag) return null
  const laatste = regels
    .filter(({ soort, vervallen }) => soort === 'prioriteit' && !vervallen)
    .toSorted((een, ander) => een.volgorde - ander.volgorde)
    .at(-1)
  return (
    <div className="kaart-voet">
      {open ? (
        <ToevoegFormulier
          soort="prioriteit"
          plek={{ ouderId: null, naId: laatste?.id ?? null }}
          onSluit={() => setOpen(false)}
        />
      ) : (
        <button className="knop knop-klein" type="button" onClick={() => setOpen(true)}>
          <Icoon van={IconPlus} />
          Prioriteit toevoegen
        </button>
      )}
    </div>
  )
}
