import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import type { Actiepunt } from '../../../../platform/web/weergave/Actiemenu.tsx'
import { allowedStappen, type ProgrammaStap } from '../../domain/programmastatus.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import { ProgrammaGeschiedenis } from './ProgrammaGeschiedenis.tsx'
import { AfsluitDialoog } from './stap/AfsluitDialoog.tsx'
import { HeropenDialoog } from './stap/HeropenDialoog.tsx'
import type { StapProps } from './stap/useStapFormulier.ts'
import { VaststelDialoog } from './stap/VaststelDialoog.tsx'

const VENSTERS: Record<ProgrammaStap, (props: StapProps) => ReactNode> = {
  vaststelling: VaststelDialoog,
  afsluiting: AfsluitDialoog,
  heropening: HeropenDialoog,
}

type Stappen = {
  /** What can follow on the status, and the way to next year, for in a menu. */
  readonly punten: readonly Actiepunt[]
  /** Opens the dialog of the adoption; null when that is not the next step, or not for me. */
  readonly stelVast: (() => void) | null
  /** Put it in the screen. */
  readonly venster: ReactNode
}

/** The steps in the life of a programme that one may take now. */
export function useStappen(): Stappen {
  const { id, programma } = useProgramma()
  const magWijzigen = useMag('programma:edit')
  const magGeschiedenis = useMag('wijziging:read')
  const navigate = useNavigate()
  const [open, setOpen] = useState<ProgrammaStap | 'geschiedenis' | null>(null)
  const onSluit = () => setOpen(null)
  const kan = (stap: ProgrammaStap) => magWijzigen && allowedStappen(programma.status).includes(stap)
  const Venster = open === null || open === 'geschiedenis' ? null : VENSTERS[open]
  const kopieer = () => void navigate({ to: '/programmas/$id/volgend-jaar', params: { id } })
  return {
    punten: [
      ...(kan('afsluiting') ? [{ label: 'Sluit af', icoon: IconLock, doe: () => setOpen('afsluiting') }] : []),
      ...(kan('heropening') ? [{ label: 'Heropenen', icoon: IconArrowBackUp, doe: () => setOpen('heropening') }] : []),
      ...(magWijzigen && programma.status !== 'concept'
        ? [{ label: `Maak het programma van ${programma.jaar + 1}`, icoon: IconCalendarPlus, doe: kopieer }]
        : []),
      ...(magGeschiedenis
        ? [{ label: 'Geschiedenis van het programma', icoon: IconHistory, doe: () => setOpen('geschiedenis') }]
        : []),
    ],
    stelVast: kan('vaststelling') ? () => setOpen('vaststelling') : null,
    venster: (
      <>
        {Venster && <Venster programma={programma} onSluit={onSluit} />}
        {open === 'geschiedenis' && <ProgrammaGeschiedenis onSluit={onSluit} />}
      </>
    ),
  }
}
