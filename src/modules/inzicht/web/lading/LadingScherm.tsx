import './lading.css'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { showFout } from '../../../../platform/web/bericht/showFout.ts'
import { Paginakop } from '../../../../platform/web/schil/Paginakop.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Stapper } from '../../../../platform/web/weergave/Stapper.tsx'
import { ladingContract } from '../../contractLading.ts'
import { Koppelen } from './koppel/Koppelen.tsx'
import { Ladingstand } from './Ladingstand.tsx'
import { isBezig, ladingenKey, ladingQuery, type Lading } from './ladingQuery.ts'
import { STAPPEN, stapOf } from './ladingtekst.ts'
import { Beoordelen } from './oordeel/Beoordelen.tsx'
import { Overgenomen } from './oordeel/Overgenomen.tsx'

/** One file with series, at the step where it is. */
export function LadingScherm() {
  const { id } = useParams({ from: '/schil/inzicht/inlezen/$id' })
  const { data: lading } = useSuspenseQuery(ladingQuery(id))
  const { naam, geplaatstDoor, geplaatstOp } = lading
  return (
    <>
      <Paginakop
        titel={naam}
        kruimels={[<Link to="/inzicht/inlezen">Cijfers inlezen</Link>, naam]}
        onder={[`Door ${geplaatstDoor}`, momentTekst(geplaatstOp)]}
        knoppen={isWegTeGooien(lading) && <GooiWegKnop id={id} />}
      />
      <Stapper stappen={STAPPEN} nu={stapOf(lading)} />
      <Stap lading={lading} />
    </>
  )
}

function Stap({ lading }: { readonly lading: Lading }) {
  /** The version whose columns the person wants to see again. */
  const [opnieuw, setOpnieuw] = useState<number | null>(null)
  const { status, versie } = lading
  if (isBezig(lading)) return <Ladingstand lading={lading} />
  if (status === 'te_koppelen' || (status === 'te_beoordelen' && opnieuw === versie))
    return <Koppelen key={versie} lading={lading} />
  if (status === 'te_beoordelen') return <Beoordelen lading={lading} onTerug={() => setOpnieuw(versie)} />
  if (status === 'mislukt')
    return (
      <Melder soort="fout" titel="Dit bestand is niet ingelezen.">
        {lading.fout} <Link to="/inzicht/inlezen">Kies een ander bestand</Link>
      </Melder>
    )
  return <Overgenomen lading={lading} />
}

const isWegTeGooien = ({ status }: Lading): boolean =>
  status === 'te_koppelen' || status === 'te_beoordelen' || status === 'mislukt'

function GooiWegKnop({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const gooiWeg = useMutation({
    mutationFn: () => call(ladingContract.deleteLading, { params: { id } }),
    onSuccess: async () => {
      await navigate({ to: '/inzicht/inlezen' })
      await queryClient.invalidateQueries({ queryKey: ladingenKey })
    },
    onError: (fout) => void showFout(fout),
  })
  const vraag = async () => {
    const tekst = 'Van dit bestand wordt niets overgenomen. Je kunt het later opnieuw inlezen.'
    if (await bevestig({ titel: 'Bestand weggooien?', tekst, knop: 'Gooi weg' })) gooiWeg.mutate()
  }
  return (
    <button className="knop" type="button" aria-disabled={gooiWeg.isPending} onClick={() => void vraag()}>
      Gooi weg
    </button>
  )
}
