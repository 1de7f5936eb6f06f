import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialoog } from '../../../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { momentTekst } from '../../../../../platform/web/weergave/moment.ts'
import type { Verbinding } from '../sync/openVerbinding.ts'
import { versiesQuery, type Versie } from '../tekstQuery.ts'
import { Versieformulier } from './Versieformulier.tsx'
import { Versieweergave } from './Versieweergave.tsx'

type Props = {
  readonly id: string
  readonly verbinding: Verbinding
  readonly magSchrijven: boolean
  readonly onSluit: () => void
}

/** How the text stood before: a list, and of one of them what changed since. */
export function VersiesDialoog({ id, verbinding, magSchrijven, onSluit }: Props) {
  const [gekozen, setGekozen] = useState<Versie | null>(null)
  const versies = useQuery(versiesQuery(id))
  const queryClient = useQueryClient()
  if (gekozen)
    return (
      <Dialoog titel={gekozen.naam} open breed onSluit={onSluit}>
        <Versieweergave
          {...{ id, verbinding, magSchrijven }}
          versie={gekozen}
          onTerug={() => setGekozen(null)}
          onHersteld={onSluit}
        />
      </Dialoog>
    )
  return (
    <Dialoog titel="Versies" open breed onSluit={onSluit}>
      {magSchrijven && (
        <Versieformulier
          {...{ id, verbinding }}
          onKlaar={() => queryClient.invalidateQueries({ queryKey: versiesQuery(id).queryKey, exact: true })}
        />
      )}
      {versies.isPending && <Laden wat="De versies" />}
      {versies.error && <Foutvak fout={versies.error} opnieuw={versies.refetch} />}
      {versies.data?.length === 0 && <p>Nog geen versies. Baken bewaart er een zodra iemand begint te schrijven.</p>}
      <ul className="regels">
        {versies.data?.map((versie) => (
          <li key={versie.id} className="tekst-versie">
            <span>
              <b>{versie.naam}</b>
              <br />
              {versie.door}, {momentTekst(versie.op)}
            </span>
            <button className="knop knop-klein" type="button" onClick={() => setGekozen(versie)}>
              Vergelijk<span className="verborgen"> {versie.naam} met nu</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialoog>
  )
}
