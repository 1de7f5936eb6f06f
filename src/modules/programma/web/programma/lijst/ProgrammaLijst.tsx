import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { Actiemenu } from '../../../../../platform/web/weergave/Actiemenu.tsx'
import { dagTekst } from '../../../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import type { ProgrammaSamenvatting } from '../cache/programma.ts'
import { Statusregel } from '../../vaststelling/Statusregel.tsx'
import { useVerwijderProgramma } from '../wijzigen/useVerwijderProgramma.ts'

const KOLOMMEN: readonly Kolom<ProgrammaSamenvatting>[] = [
  {
    kop: 'Programma',
    cel: ({ id, titel }) => (
      <Link to="/programmas/$id" params={{ id }}>
        {titel}
      </Link>
    ),
  },
  { kop: 'Jaar', getal: true, cel: ({ jaar }) => jaar },
  { kop: 'Status', cel: (programma) => <Statusregel programma={programma} /> },
  { kop: 'Acties', getal: true, cel: ({ aantalActies }) => aantalActies.toLocaleString('nl-NL') },
  { kop: 'Laatst gewijzigd', cel: ({ gewijzigdOp }) => dagTekst(gewijzigdOp) },
]

/** Programmes in a table, with what one may do to each. */
export function ProgrammaLijst({ programmas }: { readonly programmas: readonly ProgrammaSamenvatting[] }) {
  const magWijzigen = useMag('programma:edit')
  const knoppen: Kolom<ProgrammaSamenvatting> = {
    kop: 'Wijzigen',
    kopVerborgen: true,
    cel: (programma) => <ProgrammaMenu programma={programma} />,
  }
  return (
    <section className="kaart programmalijst" aria-label="Programma’s">
      <Tabel
        label="Programma’s, nieuwste jaar eerst"
        rijen={programmas}
        sleutel={({ id }) => id}
        kolommen={magWijzigen ? [...KOLOMMEN, knoppen] : KOLOMMEN}
      />
    </section>
  )
}

function ProgrammaMenu({ programma }: { readonly programma: ProgrammaSamenvatting }) {
  const navigate = useNavigate()
  const verwijder = useVerwijderProgramma()
  const { id, titel, status } = programma
  return (
    <Actiemenu
      label={`Meer voor ${titel}`}
      punten={[
        {
          label: 'Openen',
          icoon: IconPencil,
          doe: () => void navigate({ to: '/programmas/$id', params: { id } }),
        },
        ...(status === 'afgesloten'
          ? []
          : [{ label: 'Weghalen', icoon: IconTrash, doe: () => void verwijder(programma) }]),
      ]}
    />
  )
}
