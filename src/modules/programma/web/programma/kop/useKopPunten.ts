import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconFileExport from '@tabler/icons-react/dist/esm/icons/IconFileExport.mjs'
import IconCloudUpload from '@tabler/icons-react/dist/esm/icons/IconCloudUpload.mjs'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useNavigate } from '@tanstack/react-router'
import { address } from '../../../../../platform/web/api/address.ts'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { programmaContract } from '../../../contract.ts'
import type { Actiepunt } from '../../../../../platform/web/weergave/Actiemenu.tsx'
import { useProgramma } from '../useProgramma.ts'
import { useVerwijderProgramma } from '../wijzigen/useVerwijderProgramma.ts'

type Opties = {
  readonly wijzigKop: () => void
  readonly haalOp: () => void
  /** What can follow on the status. */
  readonly stappen: readonly Actiepunt[]
}

/** The rarer acts on a whole programme. */
export function useKopPunten({ wijzigKop, haalOp, stappen }: Opties): Actiepunt[] {
  const { id, programma } = useProgramma()
  const isOpen = programma.status !== 'afgesloten'
  const magWijzigen = useMag('programma:edit') && isOpen
  const magVragen = useMag('ronde:read') && programma.status === 'vastgesteld'
  const magInlezen = useMag('inlezing:edit') && isOpen
  const magAgenda = useMag('agendafeed:edit')
  const navigate = useNavigate()
  const verwijder = useVerwijderProgramma()
  const weg = async () => {
    if (await verwijder(programma)) await navigate({ to: '/programmas' })
  }
  const download = () => location.assign(address(programmaContract.getProgrammaBestand, { params: { id } }))
  return [
    ...(magWijzigen ? [{ label: 'Titel en jaar wijzigen', icoon: IconPencil, doe: wijzigKop }] : []),
    ...(magVragen
      ? [
          {
            label: 'Vraag voortgang uit',
            icoon: IconMailQuestion,
            doe: () => void navigate({ to: '/programmas/$id/rondes', params: { id } }),
          },
        ]
      : []),
    { label: 'Ophalen als bestand…', icoon: IconFileExport, doe: haalOp },
    ...(magAgenda
      ? [
          {
            label: 'Momenten in je agenda',
            icoon: IconCalendarEvent,
            doe: () => void navigate({ to: '/mijn-agenda' }),
          },
        ]
      : []),
    ...(programma.bestand
      ? [{ label: `Document ophalen: ${programma.bestand.naam}`, icoon: IconDownload, doe: download }]
      : []),
    ...(magInlezen
      ? [
          {
            label: 'Nieuwe versie inlezen',
            icoon: IconCloudUpload,
            doe: () => void navigate({ to: '/inlezingen/nieuw' }),
          },
        ]
      : []),
    ...stappen,
    ...(magWijzigen ? [{ label: 'Programma weghalen', icoon: IconTrash, doe: () => void weg() }] : []),
  ]
}
