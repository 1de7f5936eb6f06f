import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Zekerheid } from '../../../../../platform/web/weergave/Zekerheid.tsx'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { zekerheidNu } from '../../../domain/inlezing/vragen/openTwijfel.ts'
import { useIsGekozen, useReview } from '../keuze/reviewContext.ts'
import { RegelFormulier } from '../bewerken/RegelFormulier.tsx'
import { ToevoegFormulier } from '../bewerken/ToevoegFormulier.tsx'
import { KiesbareRij } from './KiesbareRij.tsx'
import { RegelKern } from './RegelKern.tsx'
import { regelNaam } from './regelNaam.ts'
import { Regelwerk } from './Regelwerk.tsx'
import type { Toevoeging } from './toevoeging.ts'
import { useRegeldaden } from './useRegeldaden.ts'
import { VerschilBadge } from './VerschilBadge.tsx'

const KLASSE: Record<Regel['soort'], string> = {
  prioriteit: 'o-prio',
  inzet: 'o-inzet',
  actie: 'o-rij',
  doel: 'o-rij',
  resultaat: 'o-rij',
}

type Props = { readonly regel: Regel; readonly nummer?: string }

/** One recognised line. Chosen it shows what one can do with it; Enter changes it in place. */
export const RegelRij = memo(({ regel, nummer = '' }: Props) => {
  const { id, soort } = regel
  const gekozen = useIsGekozen([id])
  const { bewerkt, knop, begin, sluit, pressToets } = useRijtoetsen(id)
  // Kept here and not with the buttons: those go away when another line is chosen.
  const [toevoeging, setToevoeging] = useState<Toevoeging | null>(null)

  if (bewerkt) return <RegelFormulier regel={regel} onSluit={sluit} />
  return (
    <KiesbareRij
      regel={regel}
      klasse={KLASSE[soort]}
      knop={{ ref: knop, onKeyDown: pressToets }}
      tekst={
        <>
          {nummer && <span className={`vondst v-${soort}`}>{nummer}</span>}
          {soort === 'doel' && <span className="vondst v-doel">Doel</span>}
          <span>{regelNaam(regel)}</span>
        </>
      }
    >
      <span className="o-stand">
        <VerschilBadge regel={regel} />
        {regel.nagekeken ? <Nagekeken /> : <Zekerheid graad={zekerheidNu(regel)} />}
      </span>
      <RegelKern regel={regel} />
      {gekozen && <Regelwerk regel={regel} onWijzig={begin} onToevoegen={setToevoeging} />}
      {toevoeging && <ToevoegFormulier key={toevoeging.soort} {...toevoeging} onSluit={() => setToevoeging(null)} />}
    </KiesbareRij>
  )
})

const Nagekeken = () => (
  <span className="zekerheid">
    <Icoon van={IconCheck} klasse="kleur-goed" />
    Nagekeken
  </span>
)

const RICHTING: Readonly<Record<string, 'omhoog' | 'omlaag'>> = { ArrowUp: 'omhoog', ArrowDown: 'omlaag' }

/** Enter changes, Delete drops, Alt with an arrow moves; after the form focus comes back to the line. */
function useRijtoetsen(id: string) {
  const { mag } = useReview()
  const daden = useRegeldaden(id)
  const knop = useRef<HTMLButtonElement>(null)
  const komtTerug = useRef(false)
  const [bewerkt, setBewerkt] = useState(false)
  useEffect(() => {
    if (!bewerkt && komtTerug.current) knop.current?.focus()
    komtTerug.current = bewerkt
  }, [bewerkt])

  const pressToets = (event: KeyboardEvent) => {
    const richting = event.altKey ? RICHTING[event.key] : undefined
    if (!mag) return
    if (richting) daden.stap(richting)
    else if (event.key === 'Enter') setBewerkt(true)
    else if (event.key === 'Delete') daden.laatWeg()
    else return
    event.preventDefault()
  }
  return { bewerkt, knop, begin: () => setBewerkt(true), sluit: () => setBewerkt(false), pressToets }
}
