import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { tekstContract } from '../../../contractTekst.ts'
import type { Verbinding } from '../sync/openVerbinding.ts'
import { versieQuery, type Versie } from '../tekstQuery.ts'
import { Verschil } from './Verschil.tsx'

type Props = {
  readonly id: string
  readonly versie: Versie
  readonly verbinding: Verbinding
  readonly magSchrijven: boolean
  readonly onTerug: () => void
  readonly onHersteld: () => void
}

/** One version beside what stands there now, and the way back to it. */
export function Versieweergave({ id, versie, verbinding, magSchrijven, onTerug, onHersteld }: Props) {
  const { data, error, refetch } = useQuery(versieQuery(id, versie.id))
  const herstel = useMutation({
    mutationFn: async () => {
      await verbinding.ververs()
      await call(tekstContract.restoreTekstversie, { params: { id, versieId: versie.id } })
      await verbinding.ververs()
    },
    onSuccess: onHersteld,
  })
  const gelijk = data?.verschil.every(({ soort }) => soort === 'gelijk')
  return (
    <div className="stapel">
      {!data && !error && <Laden wat="De versie" />}
      {error && <Foutvak fout={error} opnieuw={refetch} />}
      {herstel.error && <Foutvak fout={herstel.error} />}
      {gelijk && <Melder soort="info">De woorden zijn sinds deze versie hetzelfde gebleven.</Melder>}
      {data && <Verschil delen={data.verschil} />}
      <div className="rij">
        <button className="knop" type="button" onClick={onTerug}>
          Terug naar de lijst
        </button>
        {magSchrijven && data && (
          <button className="knop" type="button" aria-disabled={herstel.isPending} onClick={() => herstel.mutate()}>
            Zet deze versie terug
          </button>
        )}
      </div>
      {magSchrijven && <p className="hint">Wat er nu staat, blijft als versie bewaard.</p>}
    </div>
  )
}
