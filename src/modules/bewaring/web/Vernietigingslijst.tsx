import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { address } from '../../../platform/web/api/address.ts'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { FoutDialoog } from '../../../platform/web/bericht/FoutDialoog.tsx'
import { Melder } from '../../../platform/web/bericht/Melder.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { bewaringContract } from '../contract.ts'
import { lijstQuery, type Lijst } from './bewaringQueries.ts'
import { LijstBadge } from './LijstBadge.tsx'
import { Vernietigingsregels } from './Vernietigingsregels.tsx'

export function Vernietigingslijst() {
  const { id } = useParams({ from: '/schil/bewaring/lijsten/$id' })
  const { data: lijst } = useSuspenseQuery(lijstQuery(id))
  return (
    <>
      <Paginakop
        titel={`Vernietigingslijst ${lijst.nummer}`}
        kruimels={[<Link to="/bewaring">Bewaren en vernietigen</Link>, `Lijst ${lijst.nummer}`]}
        onder={describeLijst(lijst)}
        knoppen={<Lijstknoppen lijst={lijst} />}
      />
      <p>
        <LijstBadge status={lijst.status} />
      </p>
      {lijst.waaromNiet !== null && <Melder soort="info">{lijst.waaromNiet}</Melder>}
      {lijst.verklaringSha256 !== null && (
        <Melder soort="info" titel="Controlegetal van de verklaring (SHA-256)">
          <code style={{ overflowWrap: 'anywhere' }}>{lijst.verklaringSha256}</code>
        </Melder>
      )}
      <Vernietigingsregels lijst={lijst} />
    </>
  )
}

function describeLijst(lijst: Lijst): readonly string[] {
  const { opgesteldOp, opgesteldDoor, goedgekeurdOp, goedgekeurdDoor, vernietigdOp, opgeschoondOp } = lijst
  return [
    `Opgesteld op ${dagTekst(opgesteldOp)} door ${opgesteldDoor ?? 'Baken'}`,
    ...(goedgekeurdOp ? [`Goedgekeurd op ${dagTekst(goedgekeurdOp)} door ${goedgekeurdDoor}`] : []),
    ...(vernietigdOp ? [`Vernietigd op ${dagTekst(vernietigdOp)}`] : []),
    ...(opgeschoondOp ? [`Laatste resten gewist op ${dagTekst(opgeschoondOp)}`] : []),
  ]
}

function Lijstknoppen({ lijst }: { readonly lijst: Lijst }) {
  const { id } = lijst
  if (lijst.verklaringSha256 !== null) {
    return (
      <a className="knop" href={address(bewaringContract.getVerklaring, { params: { id } })} download>
        <Icoon van={IconDownload} />
        Download de verklaring
      </a>
    )
  }
  return lijst.magGoedkeuren && <GoedkeurKnop lijst={lijst} />
}

function GoedkeurKnop({ lijst: { id, versie, staat } }: { readonly lijst: Lijst }) {
  const queryClient = useQueryClient()
  const goedkeuren = useMutation({
    mutationFn: () => call(bewaringContract.approveVernietigingslijst, { params: { id }, body: { versie } }),
    onSuccess: async (lijst) => {
      queryClient.setQueryData(lijstQuery(id).queryKey, lijst)
      await queryClient.invalidateQueries({ queryKey: ['bewaring', 'lijsten'] })
      showToast({ tekst: 'Goedgekeurd. Baken vernietigt nu wat op de lijst staat.' })
    },
  })
  const vraag = async (): Promise<void> => {
    const wat = staat === 1 ? 'het ene gegeven' : `de ${staat} gegevens`
    const tekst = `Baken vernietigt meteen ${wat} op deze lijst. Je kunt dit niet terugdraaien, ook niet met een backup.`
    if (
      await bevestig({ titel: 'Alles op deze lijst vernietigen?', tekst, knop: 'Keur goed en vernietig', gevaar: true })
    )
      goedkeuren.mutate()
  }
  return (
    <>
      <button
        className="knop knop-hoofd"
        type="button"
        aria-disabled={goedkeuren.isPending}
        onClick={() => !goedkeuren.isPending && void vraag()}
      >
        <Icoon van={IconTrash} />
        Keur goed en vernietig…
      </button>
      <FoutDialoog fout={goedkeuren.error} onSluit={goedkeuren.reset} />
    </>
  )
}
