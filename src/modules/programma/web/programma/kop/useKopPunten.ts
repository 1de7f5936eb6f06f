import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconCloudUpload from '@tabler/icons-react/dist/esm/icons/IconCloudUpload.mjs'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconFileExport from '@tabler/icons-react/dist/esm/icons/IconFileExport.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useNavigate } from '@tanstack/react-router'
import { address } from '../../../../../platform/web/api/address.ts'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Actiepunt } from '../../../../../platform/web/weergave/Actiemenu.tsx'
import { programmaContract } from '../../../contract.ts'
import { useProgramma } from '../useProgramma.ts'
import { useVerwijderProgramma } from '../wijzigen/useVerwijderProgramma.ts'

type Opties = {
  readonly wijzigKop: () => void
  readonly haalOp: () => void
  readonly toonWeggehaald: () => void
  /** What can follow on the status. */
  readonly stappen: readonly Actiepunt[]
}

/** The rarer acts on a whole programme. */
export function useKopPunten({ wijzigKop, haalOp, toonWeggehaald, stappen }: Opties): Actiepunt[] {
  const { programma } = useProgramma()
  const magWijzigen = useMag('programma:edit') && programma.status !== 'afgesloten'
  const magTerugzetten = useMag('onderdeel:edit') && programma.status !== 'afgesloten'
  const vragen = useVraagPunten()
  const document = useDocumentPunten()
  const haalWeg = useWeghalen()
  return [
    ...(magWijzigen ? [{ label: 'Titel en jaar wijzigen', icoon: IconPencil, doe: wijzigKop }] : []),
    ...vragen,
    { label: 'Ophalen als bestand…', icoon: IconFileExport, doe: haalOp },
    ...document,
    ...stappen,
    ...(magTerugzetten ? [{ label: 'Weggehaald', icoon: IconArrowBackUp, doe: toonWeggehaald }] : []),
    ...(magWijzigen ? [{ label: 'Programma weghalen', icoon: IconTrash, doe: haalWeg }] : []),
  ]
}

/** Asking partners and actiehouders for progress, and residents for their opinion. */
function useVraagPunten(): Actiepunt[] {
  const { id, programma } = useProgramma()
  const magUitvragen = useMag('ronde:read') && programma.status === 'vastgesteld'
  const magRaadplegen = useMag('raadpleging:read')
  const magAgenda = useMag('agendafeed:edit')
  const navigate = useNavigate()
  const params = { id }
  const uitvragen = () => void navigate({ to: '/programmas/$id/rondes', params })
  const raadplegen = () => void navigate({ to: '/programmas/$id/raadpleging', params })
  const agenda = () => void navigate({ to: '/mijn-agenda' })
  return [
    ...(magUitvragen ? [{ label: 'Vraag voortgang uit', icoon: IconMailQuestion, doe: uitvragen }] : []),
    ...(magRaadplegen ? [{ label: 'Vraag inwoners', icoon: IconMessageQuestion, doe: raadplegen }] : []),
    ...(magAgenda ? [{ label: 'Momenten in je agenda', icoon: IconCalendarEvent, doe: agenda }] : []),
  ]
}

/** The document it came from, and a newer one. */
function useDocumentPunten(): Actiepunt[] {
  const { id, programma } = useProgramma()
  const magInlezen = useMag('inlezing:edit') && programma.status !== 'afgesloten'
  const navigate = useNavigate()
  const download = () => location.assign(address(programmaContract.getProgrammaBestand, { params: { id } }))
  const leesIn = () => void navigate({ to: '/inlezingen/nieuw' })
  return [
    ...(programma.bestand
      ? [{ label: `Document ophalen: ${programma.bestand.naam}`, icoon: IconDownload, doe: download }]
      : []),
    ...(magInlezen ? [{ label: 'Nieuwe versie inlezen', icoon: IconCloudUpload, doe: leesIn }] : []),
  ]
}

function useWeghalen(): () => void {
  const { programma } = useProgramma()
  const navigate = useNavigate()
  const verwijder = useVerwijderProgramma()
  const weg = async () => {
    if (await verwijder(programma)) await navigate({ to: '/programmas' })
  }
  return () => void weg()
}
