import { useInfiniteQuery } from '@tanstack/react-query'
import type { Antwoord } from '../../../../../platform/contract.ts'
import type { Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import type { ladingContract } from '../../../contractLading.ts'
import { wijzigingenQuery } from '../ladingQuery.ts'
import { getal } from '../ladingtekst.ts'
import { Bladerkaart } from './Bladerkaart.tsx'

type Wijziging = Antwoord<typeof ladingContract.listLadingwijzigingen>['items'][number]
type Props = { readonly id: string; readonly versie: number; readonly aantal: number }

const KOLOMMEN: readonly Kolom<Wijziging>[] = [
  { kop: 'Rij', cel: ({ rij }) => rij },
  { kop: 'Indicator', cel: ({ indicator }) => indicator },
  { kop: 'Gebied', cel: ({ gebied }) => gebied || 'Hele gemeente' },
  { kop: 'Periode', cel: ({ periode }) => periode },
  { kop: 'Nu', getal: true, cel: ({ oud }) => bekend(oud) },
  { kop: 'Wordt', getal: true, cel: ({ nieuw }) => bekend(nieuw) },
]

const bekend = (waarde: number | null): string => (waarde === null ? 'niet bekend' : getal(waarde))

/** The figures that would be replaced, with what stands there now. */
export const Wijzigingen = ({ id, versie, aantal }: Props) => (
  <Bladerkaart
    titel={aantal === 1 ? '1 cijfer wordt vervangen' : `${getal(aantal)} cijfers worden vervangen`}
    label="Cijfers die vervangen worden"
    kolommen={KOLOMMEN}
    bladen={useInfiniteQuery(wijzigingenQuery(id, versie))}
  />
)
