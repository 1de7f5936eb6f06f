import './lading.css'
import IconFileImport from '@tabler/icons-react/dist/esm/icons/IconFileImport.mjs'
import { useMutation, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { uploadBestand } from '../../../../platform/web/api/uploadBestand.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { Bestandsvak } from '../../../../platform/web/formulier/Bestandsvak.tsx'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { MeerKnop } from '../../../../platform/web/weergave/MeerKnop.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../../platform/web/weergave/Tabel.tsx'
import { ladingContract } from '../../contractLading.ts'
import { Inzichttabs } from '../Inzichttabs.tsx'
import { ladingenKey, ladingenQuery, type Ladingregel } from './ladingQuery.ts'
import { getal, STATUSNAMEN } from './ladingtekst.ts'

const KOLOMMEN: readonly Kolom<Ladingregel>[] = [
  {
    kop: 'Bestand',
    cel: ({ id, naam }) => (
      <Link to="/inzicht/inlezen/$id" params={{ id }}>
        {naam}
      </Link>
    ),
  },
  { kop: 'Stand', cel: ({ status }) => STATUSNAMEN[status] },
  { kop: 'Cijfers', getal: true, cel: ({ tellingen }) => (tellingen ? getal(tellingen.waarden) : '') },
  { kop: 'Door', cel: ({ geplaatstDoor }) => geplaatstDoor },
  { kop: 'Wanneer', cel: ({ geplaatstOp }) => momentTekst(geplaatstOp) },
]

/** Reading series out of a file, and what was read before. */
export function Ladingen() {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(ladingenQuery)
  const regels = data.pages.flatMap(({ items }) => items)
  return (
    <>
      <Paginakop
        titel="Cijfers inlezen"
        knoppen={
          <Link className="knop" to="/inzicht/cbs">
            Haal op bij het CBS
          </Link>
        }
      />
      <Inzichttabs />
      <Upload />
      {regels.length === 0 ? (
        <LegeStaat icoon={IconFileImport} titel="Nog niets ingelezen">
          Wat je inleest, komt hier te staan. Zolang niemand de cijfers wijzigt, kun je het weer terugdraaien.
        </LegeStaat>
      ) : (
        <Kaart titel="Eerder ingelezen">
          <Tabel label="Eerder ingelezen" rijen={regels} sleutel={({ id }) => id} kolommen={KOLOMMEN} />
          <MeerKnop meer={hasNextPage} bezig={isFetchingNextPage} onMeer={() => void fetchNextPage()} />
        </Kaart>
      )}
    </>
  )
}

function Upload() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const stuur = useMutation({
    mutationFn: (bestand: File) => uploadBestand(ladingContract.createLading, { bestand }),
    onSuccess: ({ id }) => navigate({ to: '/inzicht/inlezen/$id', params: { id } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ladingenKey }),
  })
  return (
    <section className="kaart lading-upload" aria-label="Bestand kiezen">
      <div className="kaart-lijf stapel">
        {stuur.isError && <Foutvak fout={stuur.error} />}
        {stuur.isPending ? (
          <p role="status">Het bestand wordt verstuurd…</p>
        ) : (
          <Bestandsvak
            titel="Sleep je cijfers hierheen"
            accept=".csv,.txt,.xlsx,.json"
            onKies={(bestand) => stuur.mutate(bestand)}
          >
            CSV of Excel (.xlsx), of een opgeslagen antwoord van het CBS (.json). Hooguit 20 MB. Er wordt niets bewaard
            tot je het bevestigt.
          </Bestandsvak>
        )}
      </div>
    </section>
  )
}
