import { useQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { Tijdlijn } from '../../../platform/web/weergave/Tijdlijn.tsx'
import { groupWijzigingen } from './groupWijzigingen.ts'
import { recenteWijzigingenQuery } from './vandaagQueries.ts'
import { wijzigingTekst } from './wijzigingTekst.ts'

const HOOGSTENS = 8

export function LaatstGewijzigd() {
  const { data, error, refetch, isPending } = useQuery(recenteWijzigingenQuery)
  const groepen = groupWijzigingen(data ?? []).slice(0, HOOGSTENS)
  return (
    <Kaart titel="Laatst gewijzigd" lijf>
      {isPending && <Laden wat="De lijst" regels={4} />}
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {data?.length === 0 && <p className="zacht">Nog niets gewijzigd.</p>}
      <Tijdlijn
        punten={groepen.map((groep) => ({ id: groep.eerste.id, op: groep.eerste.tijd, tekst: wijzigingTekst(groep) }))}
      />
    </Kaart>
  )
}
