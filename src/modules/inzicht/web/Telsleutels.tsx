import './tellingen.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import { Filterchip } from '../../../platform/web/weergave/Chip.tsx'
import { WEG } from '../domain/telling/nameRijen.ts'
import { sleutelsQuery, type Telling } from './tellingenQuery.ts'

type Filters = Readonly<Record<string, readonly string[]>>
type Props = {
  readonly telling: Gevraagd
  readonly filters: Filters
  readonly onWijzig: (filters: Record<string, string[]>) => void
}
type Gevraagd = Pick<Telling, 'code' | 'dimensies'>
type Dimensie = Telling['dimensies'][number]

/** Which keys count: within one dimension any of them, over dimensions all. */
export function Telsleutels({ telling, filters, onWijzig }: Props) {
  const [kiest, setKiest] = useState('')
  /** A dimension of which nothing is chosen is no filter. */
  const zet = (code: string, sleutels: readonly string[]) =>
    onWijzig(
      Object.fromEntries(
        Object.entries({ ...filters, [code]: sleutels }).flatMap(([dimensie, gekozen]) =>
          gekozen.length === 0 ? [] : [[dimensie, [...gekozen]]],
        ),
      ),
    )
  const dimensie = telling.dimensies.find(({ code }) => code === kiest)
  return (
    <div className="filterbalk telfilters" role="group" aria-label="Filters">
      <Keuzelijst
        label="Filter op"
        leeg="Kies waarop"
        keuzes={telling.dimensies.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        waarde={kiest}
        onWijzig={setKiest}
      />
      {dimensie && (
        <Sleutelkeuze
          key={`${dimensie.code} ${filters[dimensie.code]?.length ?? 0}`}
          telling={telling}
          dimensie={dimensie}
          gekozen={filters[dimensie.code] ?? []}
          onKies={(sleutels) => zet(dimensie.code, sleutels)}
        />
      )}
      {telling.dimensies
        .filter(({ code }) => filters[code] !== undefined)
        .map((een) => (
          <Sleutelchip
            key={een.code}
            telling={telling}
            dimensie={een}
            gekozen={filters[een.code] ?? []}
            onWeg={() => zet(een.code, [])}
          />
        ))}
    </div>
  )
}

type Deel = { readonly telling: Gevraagd; readonly dimensie: Dimensie; readonly gekozen: readonly string[] }

/** Names are what somebody types; the key '' ("not known") would be no choice there, so it has a name of its own. */
const NIET_BEKEND = 'niet_bekend'

function Sleutelkeuze({
  telling,
  dimensie: { code, naam },
  gekozen,
  onKies,
}: Deel & { readonly onKies: (sleutels: readonly string[]) => void }) {
  const { data = [] } = useQuery(sleutelsQuery(telling.code, code))
  const kies = (waarde: string | null) => {
    if (waarde !== null) onKies([...gekozen, waarde === NIET_BEKEND ? '' : waarde])
  }
  return (
    <Zoekkeuze
      label={`Kies: ${naam.toLowerCase()}`}
      keuzes={data
        .filter(({ sleutel }) => !gekozen.includes(sleutel))
        .map((een) => ({ waarde: een.sleutel === '' ? NIET_BEKEND : een.sleutel, label: een.naam }))}
      waarde={null}
      onWijzig={kies}
    />
  )
}

function Sleutelchip({ telling, dimensie: { code, naam }, gekozen, onWeg }: Deel & { readonly onWeg: () => void }) {
  const { data } = useQuery(sleutelsQuery(telling.code, code))
  const namen = gekozen.map((gezocht) => data?.find(({ sleutel }) => sleutel === gezocht)?.naam ?? (data ? WEG : '…'))
  return <Filterchip naam={naam} waarde={namen.join(' of ')} onWeg={onWeg} />
}
