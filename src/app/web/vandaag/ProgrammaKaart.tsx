import IconListTree from '@tabler/icons-react/dist/esm/icons/IconListTree.mjs'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../platform/web/weergave/StatusBadge.tsx'
import { programmasQuery, type Programma } from './vandaagQueries.ts'

export function ProgrammaKaart() {
  const { data, error, refetch, isPending } = useQuery(programmasQuery)
  const magInlezen = useMag('inlezing:edit')
  return (
    <Kaart titel="Programma’s">
      {isPending && <Laden wat="De lijst" regels={3} />}
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {data?.length === 0 && (
        <LegeStaat icoon={IconListTree} titel="Nog geen programma">
          {magInlezen
            ? 'Lees het uitvoeringsprogramma in zoals het er ligt: Word, PDF, ODT, Excel, webpagina of tekst.'
            : 'Zodra je gemeente een programma inleest, staat het hier.'}
        </LegeStaat>
      )}
      <ul className="regels">
        {data?.map((programma) => (
          <ProgrammaRegel key={programma.id} programma={programma} />
        ))}
      </ul>
    </Kaart>
  )
}

function ProgrammaRegel({ programma }: { readonly programma: Programma }) {
  const { id, titel, jaar, status, aantalActies, gewijzigdOp } = programma
  const scherm: string = `/programmas/${id}`
  const acties = aantalActies === 1 ? '1 actie' : `${aantalActies} acties`
  return (
    <li>
      <span className="regel-teken info">
        <Icoon van={IconListTree} />
      </span>
      <div className="regel-tekst">
        <Link to={scherm}>{titel}</Link>
        <p>
          {jaar}, {acties}. Laatst gewijzigd op {dagTekst(gewijzigdOp)}.
        </p>
      </div>
      <div className="regel-rechts">
        <StatusBadge status={status} />
      </div>
    </li>
  )
}
