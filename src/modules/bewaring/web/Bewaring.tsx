import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs'
import { useMutation, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { address } from '../../../platform/web/api/address.ts'
import { call } from '../../../platform/web/api/call.ts'
import { FoutDialoog } from '../../../platform/web/bericht/FoutDialoog.tsx'
import { LegeStaat } from '../../../platform/web/bericht/LegeStaat.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { MeerKnop } from '../../../platform/web/weergave/MeerKnop.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { bewaringContract } from '../contract.ts'
import { BewaringTabs } from './BewaringTabs.tsx'
import { lijstenQuery, type Lijst } from './bewaringQueries.ts'
import { LijstBadge } from './LijstBadge.tsx'

const KOLOMMEN: readonly Kolom<Lijst>[] = [
  {
    kop: 'Lijst',
    cel: ({ id, nummer }) => (
      <Link to="/bewaring/lijsten/$id" params={{ id }}>
        Vernietigingslijst {nummer}
      </Link>
    ),
  },
  { kop: 'Stand', cel: ({ status }) => <LijstBadge status={status} /> },
  {
    kop: 'Opgesteld',
    cel: ({ opgesteldOp, opgesteldDoor }) => `${dagTekst(opgesteldOp)}, ${opgesteldDoor ?? 'Baken'}`,
  },
  { kop: 'Gegevens', getal: true, cel: ({ staat, vernietigd }) => staat + vernietigd },
  {
    kop: 'Verklaring',
    cel: ({ id, nummer, verklaringSha256 }) =>
      verklaringSha256 !== null && (
        <a href={address(bewaringContract.getVerklaring, { params: { id } })} download>
          <Icoon van={IconDownload} /> Verklaring {nummer}
        </a>
      ),
  },
]

/** What is to be destroyed, what was, and the proof of it. */
export function Bewaring() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(lijstenQuery)
  const lijsten = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <Paginakop titel="Bewaren en vernietigen" knoppen={useMag('vernietiging:edit') && <OpstelKnop />} />
      <BewaringTabs />
      <section className="kaart" aria-label="Vernietigingslijsten">
        {lijsten.length === 0 ? (
          <LegeStaat icoon={IconArchive} titel="Nog niets te vernietigen">
            Elke nacht zet Baken op een lijst wat lang genoeg bewaard is. Een archivaris keurt de lijst goed.
          </LegeStaat>
        ) : (
          <Tabel label="Vernietigingslijsten" kolommen={KOLOMMEN} rijen={lijsten} sleutel={({ id }) => id} />
        )}
        <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
      </section>
    </>
  )
}

function OpstelKnop() {
  const queryClient = useQueryClient()
  const opstellen = useMutation({
    mutationFn: () => call(bewaringContract.drawUpVernietigingslijst),
    onSuccess: async ({ erbij }) => {
      await queryClient.invalidateQueries({ queryKey: ['bewaring'] })
      showToast({ tekst: erbij === 0 ? 'Er is niets bij gekomen.' : `Op de lijst gezet: ${erbij}.` })
    },
  })
  return (
    <>
      <button
        className="knop"
        type="button"
        aria-disabled={opstellen.isPending}
        onClick={() => !opstellen.isPending && opstellen.mutate()}
      >
        <Icoon van={IconListCheck} />
        Stel nu een lijst op
      </button>
      <FoutDialoog fout={opstellen.error} onSluit={opstellen.reset} />
    </>
  )
}
