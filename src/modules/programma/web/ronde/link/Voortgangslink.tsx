import '../../voortgang/voortgang.css'
import '../ronde.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { LosScherm } from '../../../../toegang/web/public.ts'
import { linkQuery } from '../rondeQueries.ts'
import { LinkWerktNiet } from './LinkWerktNiet.tsx'
import { Voortgangsformulier } from './Voortgangsformulier.tsx'

/** The page behind the personal link of a mail. */
export function Voortgangslink() {
  const { sleutel } = useParams({ from: '/voortgang/$sleutel' })
  const { data, error, refetch } = useQuery(linkQuery(sleutel))
  return (
    <div className="linkscherm">
      <LosScherm>
        {!data && !error && <Laden wat="Je acties" />}
        {error && <NietTeOpenen fout={error} opnieuw={() => void refetch()} />}
        {data && <Voortgangsformulier key={data.ingediendOp} sleutel={sleutel} vraag={data} />}
      </LosScherm>
    </div>
  )
}

function NietTeOpenen({ fout, opnieuw }: { readonly fout: unknown; readonly opnieuw: () => void }) {
  if (probleemVan(fout).status === 404) return <LinkWerktNiet />
  return (
    <>
      <Paginakop titel="Je acties zijn nu niet te openen" />
      <Foutvak fout={fout} opnieuw={opnieuw} />
    </>
  )
}
