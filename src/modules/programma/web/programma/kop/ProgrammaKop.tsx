import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { tellingTekst } from '../../../domain/boom/tellingtekst.ts'
import { Menuknop } from '../menu/Menuknop.tsx'
import { useProgramma } from '../useProgramma.ts'
import { KopDialoog } from './KopDialoog.tsx'
import { useKopPunten } from './useKopPunten.ts'
import { useToevoegPunten } from './useToevoegPunten.ts'

/** Title, totals and what one can do with the programme as a whole. */
export function ProgrammaKop() {
  const { programma, magWijzigen } = useProgramma()
  const [wijzigt, setWijzigt] = useState(false)
  const toevoegen = useToevoegPunten()
  const meer = useKopPunten(() => setWijzigt(true))
  return (
    <>
      <Paginakop
        titel={programma.titel}
        kruimels={[<Link to="/programmas">Programma’s</Link>, String(programma.jaar)]}
        onder={[
          <StatusBadge status="concept" />,
          tellingTekst(programma),
          `laatst gewijzigd op ${dagTekst(programma.gewijzigdOp)}`,
        ]}
        knoppen={
          <>
            {meer.length > 0 && (
              <Menuknop label="Meer voor dit programma" klasse="knop knop-teken" punten={meer} alleenTeken>
                <Icoon van={IconDots} />
              </Menuknop>
            )}
            <button className="knop" type="button" onClick={() => window.print()}>
              <Icoon van={IconPrinter} />
              Afdrukken
            </button>
            {magWijzigen && (
              <Menuknop label="Toevoegen" klasse="knop knop-hoofd" punten={toevoegen}>
                <Icoon van={IconPlus} />
                Toevoegen
              </Menuknop>
            )}
          </>
        }
      />
      {wijzigt && <KopDialoog programma={programma} onSluit={() => setWijzigt(false)} />}
    </>
  )
}
