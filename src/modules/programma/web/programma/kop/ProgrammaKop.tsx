import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { tellingTekst } from '../../../domain/boom/tellingtekst.ts'
import { UitvoerDialoog } from '../../uitvoer/UitvoerDialoog.tsx'
import { Statusregel } from '../../vaststelling/Statusregel.tsx'
import { useStappen } from '../../vaststelling/useStappen.tsx'
import { useMelden } from '../../voortgang/melden/meldContext.ts'
import { Meldknop } from '../../voortgang/melden/Meldknop.tsx'
import { WeggehaaldDialoog } from '../../weggehaald/WeggehaaldDialoog.tsx'
import { Menuknop } from '../menu/Menuknop.tsx'
import { useProgramma } from '../useProgramma.ts'
import { KopDialoog } from './KopDialoog.tsx'
import { useKopPunten } from './useKopPunten.ts'
import { useToevoegPunten } from './useToevoegPunten.ts'

/** Title, totals and what one can do with the programme as a whole. */
export function ProgrammaKop() {
  const { programma, magWijzigen } = useProgramma()
  const { magMelden } = useMelden()
  const [open, setOpen] = useState<'kop' | 'uitvoer' | 'weggehaald' | null>(null)
  const onSluit = () => setOpen(null)
  const toevoegen = useToevoegPunten()
  const { punten: stappen, stelVast, venster } = useStappen()
  const meer = useKopPunten({
    wijzigKop: () => setOpen('kop'),
    haalOp: () => setOpen('uitvoer'),
    toonWeggehaald: () => setOpen('weggehaald'),
    stappen,
  })
  return (
    <>
      <Paginakop
        titel={programma.titel}
        kruimels={[<Link to="/programmas">Programma’s</Link>, String(programma.jaar)]}
        onder={[
          <Statusregel programma={programma} />,
          programma.vorigId !== null && <Vervolg id={programma.vorigId} />,
          tellingTekst(programma),
          `laatst gewijzigd op ${dagTekst(programma.gewijzigdOp)}`,
        ].filter((feit) => feit !== false)}
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
            {stelVast && (
              <button className="knop" type="button" onClick={stelVast}>
                <Icoon van={IconGavel} />
                Leg vaststelling vast
              </button>
            )}
            {magWijzigen && (
              <Menuknop label="Toevoegen" klasse={magMelden ? 'knop' : 'knop knop-hoofd'} punten={toevoegen}>
                <Icoon van={IconPlus} />
                Toevoegen
              </Menuknop>
            )}
            <Meldknop />
          </>
        }
      />
      {venster}
      {open === 'uitvoer' && <UitvoerDialoog onSluit={onSluit} />}
      {open === 'weggehaald' && <WeggehaaldDialoog onSluit={onSluit} />}
      {open === 'kop' && <KopDialoog programma={programma} onSluit={onSluit} />}
    </>
  )
}

const Vervolg = ({ id }: { readonly id: string }) => (
  <Link to="/programmas/$id" params={{ id }}>
    vervolg op het vorige programma
  </Link>
)
