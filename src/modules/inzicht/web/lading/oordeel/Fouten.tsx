import { useInfiniteQuery } from '@tanstack/react-query'
import { address } from '../../../../../platform/web/api/address.ts'
import type { Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import type { Antwoord } from '../../../../../platform/contract.ts'
import { ladingContract } from '../../../contractLading.ts'
import { foutenQuery } from '../ladingQuery.ts'
import { rijen } from '../ladingtekst.ts'
import { Bladerkaart } from './Bladerkaart.tsx'

type Fout = Antwoord<typeof ladingContract.listLadingfouten>['items'][number]
type Props = { readonly id: string; readonly versie: number; readonly aantal: number }

const KOLOMMEN: readonly Kolom<Fout>[] = [
  { kop: 'Rij', cel: ({ rij }) => rij },
  { kop: 'Kolom', cel: ({ kolom }) => kolom || 'Hele rij' },
  { kop: 'Wat er staat', cel: ({ inhoud }) => inhoud || 'niets' },
  { kop: 'Wat er niet klopt en wat je kunt doen', cel: ({ melding }) => melding },
]

/** The rows that will not be taken over, and why. */
export const Fouten = ({ id, versie, aantal }: Props) => (
  <Bladerkaart
    titel={aantal === 1 ? '1 rij klopt niet' : `${rijen(aantal)} kloppen niet`}
    label="Rijen die niet kloppen"
    rechts={
      <a className="knop knop-klein" href={address(ladingContract.getLadingfoutenlijst, { params: { id } })} download>
        Download als CSV
      </a>
    }
    kolommen={KOLOMMEN}
    bladen={useInfiniteQuery(foutenQuery(id, versie))}
  />
)
