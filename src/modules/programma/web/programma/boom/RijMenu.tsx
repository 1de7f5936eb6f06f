import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs'
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs'
import IconArrowsMove from '@tabler/icons-react/dist/esm/icons/IconArrowsMove.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import type { RefObject } from 'react'
import type { Actiepunt } from '../../../../../platform/web/weergave/Actiemenu.tsx'
import { Uitklapmenu } from '../../../../../platform/web/weergave/Uitklapmenu.tsx'
import { plekForNieuw } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'
import { useMelden } from '../../voortgang/melden/meldContext.ts'
import { useAdres } from '../adres/useAdres.ts'
import { SOORT_ICOON, SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'

type Props = {
  readonly rij: Rij
  readonly knop: RefObject<HTMLButtonElement | null>
  readonly onSluit: () => void
}

/** What can hang under a line, or stand beside it. */
const TOE_TE_VOEGEN: Record<Rij['soort'], readonly OnderdeelSoort[]> = {
  prioriteit: ['inzet', 'doel', 'prioriteit'],
  inzet: ['actie', 'doel', 'inzet'],
  actie: ['actie'],
  doel: ['doel'],
}

/** Everything one can do with a line of the tree. */
export function RijMenu({ rij, knop, onSluit }: Props) {
  const { bewerk, verschuif, kiesPlek, verwijder } = useWijzigen()
  const { openOnderdeel } = useAdres()
  const { magMelden, meld } = useMelden()
  const toevoegen = useToevoegPunten(rij)
  const melden: Actiepunt[] =
    magMelden && rij.soort === 'actie'
      ? [{ label: 'Voortgang melden', icoon: IconCircleCheck, doe: () => meld(rij.van.id) }]
      : []
  const bewerken = () => {
    openOnderdeel(rij.sleutel)
    bewerk(rij.sleutel)
  }
  const verplaatsen: Actiepunt[] = [
    { label: 'Omhoog', icoon: IconArrowUp, doe: () => verschuif(rij, 'omhoog') },
    { label: 'Omlaag', icoon: IconArrowDown, doe: () => verschuif(rij, 'omlaag') },
    { label: 'Verplaatsen naar…', icoon: IconArrowsMove, doe: () => kiesPlek(rij) },
  ]
  return (
    <Uitklapmenu
      label="Wat wil je doen"
      knop={knop}
      groepen={[
        ...(melden.length > 0 ? [{ titel: 'Melden', punten: melden }] : []),
        { titel: 'Maken en wijzigen', punten: [{ label: 'Bewerken', icoon: IconPencil, doe: bewerken }, ...toevoegen] },
        { titel: 'Verplaatsen', punten: verplaatsen },
        { titel: 'Weghalen', punten: [{ label: 'Weghalen', icoon: IconTrash, doe: () => verwijder(rij) }] },
      ]}
      onSluit={onSluit}
    />
  )
}

function useToevoegPunten(rij: Rij): Actiepunt[] {
  const { programma } = useProgramma()
  const { openNieuw } = useAdres()
  return TOE_TE_VOEGEN[rij.soort].flatMap((soort): Actiepunt[] => {
    const plek = plekForNieuw(programma, soort, rij)
    const label = `${SOORT_NAAM[soort]} toevoegen${soort === rij.soort ? ' hierna' : ''}`
    return plek ? [{ label, icoon: SOORT_ICOON[soort], doe: () => openNieuw(soort, plek) }] : []
  })
}
