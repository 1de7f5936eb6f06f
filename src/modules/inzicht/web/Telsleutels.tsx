import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Keuzelijst } from '../../../platform/web/formulier/Keuzelijst.tsx'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import { Filterchip } from '../../../platform/web/weergave/Chip.tsx'
import { WEG } from '../domain/telling/nameRijen.ts'
import { formatTelfilter, parseTelfilter } from '../domain/telling/telfilter.ts'
import { sleutelsQuery, type Telling } from './tellingenQuery.ts'
import type { Telkeuze } from './telkeuze.ts'

type Props = { readonly telling: Telling; readonly keuze: Telkeuze }
type Dimensie = Telling['dimensies'][number]

/** Which keys count: within one dimension any of them, over dimensions all. */
export function Telsleutels({ telling, keuze }: Props) {
  const navigate = useNavigate({ from: '/inzicht/tellingen/$code' })
  const [kiest, setKiest] = useState('')
  const filters = parseTelfilter(keuze.filter ?? '') ?? {}
  const zet = (code: string, sleutels: readonly string[]) =>
    void navigate({ search: { ...keuze, filter: formatTelfilter({ ...filters, [code]: sleutels }) }, replace: true })
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

type Deel = { readonly telling: Telling; readonly dimensie: Dimensie; readonly gekozen: readonly string[] }

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
