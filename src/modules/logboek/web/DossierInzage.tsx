import { useInfiniteQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { Tijdlijn } from '../../../platform/web/weergave/Tijdlijn.tsx'
import { describeInzage } from './describeInzage.ts'
import { dossierregelsQuery } from './logboekQueries.ts'

type Props = { readonly dossierId: string }

/** Who saw or changed a dossier, for its procesregisseur; nothing for anyone else. Place it on the page of the dossier. */
export function DossierInzage({ dossierId }: Props) {
  return useMag('log:read_dossier') ? <Inzagelijst dossierId={dossierId} /> : null
}

function Inzagelijst({ dossierId }: Props) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    dossierregelsQuery(dossierId),
  )
  const regels = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Kaart titel="Wie heeft dit gezien">
      <div className="kaart-lijf stapel">
        {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
        {!data && !error && <Laden wat="Wie dit heeft gezien" regels={3} />}
        {data && regels.length === 0 && <p className="zacht">Nog niemand heeft dit geopend.</p>}
        <Tijdlijn punten={regels.map((regel) => ({ id: regel.id, op: regel.tijd, tekst: describeInzage(regel) }))} />
      </div>
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
    </Kaart>
  )
}
