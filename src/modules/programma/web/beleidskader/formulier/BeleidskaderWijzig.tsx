import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { Paginakop } from '../../../../../platform/web/schil/Paginakop.tsx'
import { beleidContract } from '../../../contractBeleid.ts'
import { beleidskaderQuery, type Beleidskader } from '../beleidskaderQuery.ts'
import { BeleidskaderFormulier } from './BeleidskaderFormulier.tsx'
import { toWaarden } from './beleidwaarden.ts'
import { Inhaalmelding } from './Inhaalmelding.tsx'
import { useBeleidskaderFormulier } from './useBeleidskaderFormulier.ts'

export function BeleidskaderWijzig() {
  const { id } = useParams({ from: '/schil/beleidskaders/$id/wijzigen' })
  const { data } = useSuspenseQuery(beleidskaderQuery(id))
  // What one began with stays, also when the list behind it is fetched again.
  const [begin] = useState(data)
  return <Wijzigen kader={begin} />
}

function Wijzigen({ kader }: { readonly kader: Beleidskader }) {
  const { id } = kader
  const [ander, setAnder] = useState<Beleidskader | null>(null)
  const formulier = useBeleidskaderFormulier({
    begin: toWaarden(kader),
    verstuur: async (body) => {
      try {
        const versie = (ander ?? kader).versie
        return await call(beleidContract.updateBeleidskader, { params: { id }, body: { ...body, versie } })
      } catch (fout) {
        const { code, conflict } = probleemVan(fout)
        // By the contract a refusal with this code carries the beleidskader as it is now.
        if (code === 'intussen_gewijzigd') setAnder(conflict as Beleidskader)
        throw fout
      }
    },
  })
  return (
    <>
      <Paginakop
        titel={`${kader.titel} wijzigen`}
        kruimels={[
          <Link to="/beleidskaders">Beleidskaders</Link>,
          <Link to="/beleidskaders/$id" params={{ id }}>
            {kader.titel}
          </Link>,
          'Wijzigen',
        ]}
      />
      <BeleidskaderFormulier
        formulier={formulier}
        knop="Opslaan"
        terug={
          <Link className="knop" to="/beleidskaders/$id" params={{ id }}>
            Annuleren
          </Link>
        }
      >
        {ander && <Inhaalmelding ander={toWaarden(ander)} mijn={formulier.waarden} onKies={formulier.zet} />}
      </BeleidskaderFormulier>
    </>
  )
}
