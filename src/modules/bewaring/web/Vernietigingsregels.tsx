import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconTrashOff from '@tabler/icons-react/dist/esm/icons/IconTrashOff.mjs'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Badge } from '../../../platform/web/weergave/Badge.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { StatusBadge } from '../../../platform/web/weergave/StatusBadge.tsx'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { regelsQuery, type Lijst, type Regel } from './bewaringQueries.ts'
import { UitneemDialoog } from './UitneemDialoog.tsx'

const KOLOMMEN: readonly Kolom<Regel>[] = [
  {
    kop: 'Wat',
    cel: ({ naam, kenmerk, sha256 }) => (
      <>
        <span className="vet">{naam}</span>
        <br />
        <span className="klein zacht nb">{kenmerk ?? `Controlegetal ${sha256.slice(0, 8)}…`}</span>
      </>
    ),
  },
  { kop: 'Laatste dag', cel: ({ laatste }) => <span className="nb">{dagTekst(laatste)}</span> },
  { kop: 'Waarom', cel: ({ uitleg, reden }) => (reden === null ? uitleg : `${uitleg} Reden: ${reden}`) },
  { kop: 'Stand', cel: (regel) => <RegelBadge regel={regel} /> },
]

function RegelBadge({ regel: { status, geblokkeerd } }: { readonly regel: Regel }) {
  if (status === 'vernietigd') return <StatusBadge status="klaar">Vernietigd</StatusBadge>
  if (status === 'uitgenomen') return <StatusBadge status="vervallen">Uitgenomen</StatusBadge>
  if (status === 'uitgevallen') return <StatusBadge status="vervallen">Niet vernietigd</StatusBadge>
  if (!geblokkeerd) return <StatusBadge status="gepland">Staat op de lijst</StatusBadge>
  return (
    <Badge kleur="letop" icoon={IconBan}>
      Geblokkeerd
    </Badge>
  )
}

/** What stands on a list and why; someone who may takes a line off it. */
export function Vernietigingsregels({ lijst }: { readonly lijst: Lijst }) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    regelsQuery(lijst.id, lijst.versie),
  )
  const [uitTeNemen, setUitTeNemen] = useState<Regel | null>(null)
  const magUitnemen = useMag('vernietiging:edit') && lijst.status === 'opgesteld'
  const regels = data.pages.flatMap(({ items }) => items)
  const uitnemen: Kolom<Regel> = {
    kop: 'Acties',
    kopVerborgen: true,
    cel: (regel) =>
      regel.status === 'staat' && (
        <button className="knop knop-klein" type="button" onClick={() => setUitTeNemen(regel)}>
          Neem uit…
          <span className="verborgen">
            {' '}
            {regel.naam}, {regel.kenmerk}
          </span>
        </button>
      ),
  }
  return (
    <section className="kaart" aria-label="Op deze lijst">
      {regels.length === 0 ? (
        <LegeStaat icoon={IconTrashOff} titel="Niets op deze lijst">
          Alles wat erop stond, is er weer af.
        </LegeStaat>
      ) : (
        <Tabel
          label="Op deze lijst"
          kolommen={magUitnemen ? [...KOLOMMEN, uitnemen] : KOLOMMEN}
          rijen={regels}
          sleutel={({ id }) => id}
        />
      )}
      <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
      {uitTeNemen && <UitneemDialoog lijstId={lijst.id} regel={uitTeNemen} onSluit={() => setUitTeNemen(null)} />}
    </section>
  )
}
