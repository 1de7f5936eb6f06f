import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { bevestig } from '../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { DEELNAMETEKSTEN, DEELTEKSTEN } from '../../toegang/public.ts'
import { notitiesContract } from '../contract.ts'
import { DeelnemerDialoog } from './DeelnemerDialoog.tsx'
import { notitieKey, type Notitie } from './notitiesQuery.ts'
import { OverdrachtDialoog } from './OverdrachtDialoog.tsx'

type Deelnemer = NonNullable<Notitie['deelnemers']>[number]
type Props = { readonly notitie: Notitie; readonly deelnemers: readonly Deelnemer[] }

/** Who takes part, since and until when; the behandelaar adds, ends and hands over. */
export function Deelnemers({ notitie, deelnemers }: Props) {
  const [open, setOpen] = useState<'deelnemer' | 'overdracht' | null>(null)
  const queryClient = useQueryClient()
  const { id, mag } = notitie
  const beeindig = useMutation({
    mutationFn: (deelnameId: string) => call(notitiesContract.endDeelname, { params: { id, deelnameId } }),
    onSuccess: (nieuw) => queryClient.setQueryData(notitieKey(id), nieuw),
  })
  const end = async ({ id: deelnameId, naam }: Deelnemer) => {
    const tekst = `De notitie verdwijnt meteen voor ${naam}, ook als zij nu openstaat.`
    if (await bevestig({ titel: 'Deelname beëindigen?', tekst, knop: 'Beëindig', gevaar: true }))
      beeindig.mutate(deelnameId)
  }
  return (
    <Kaart titel="Deelnemers" voet={mag.deelnemers && <Knoppen onOpen={setOpen} />}>
      {beeindig.error && <Foutvak fout={beeindig.error} />}
      <ul className="regels" aria-label="Deelnemers">
        {deelnemers.map((deelnemer) => (
          <Regel
            key={deelnemer.id}
            deelnemer={deelnemer}
            onEinde={canEnd(notitie, deelnemer) ? () => void end(deelnemer) : null}
          />
        ))}
      </ul>
      {open === 'deelnemer' && <DeelnemerDialoog notitie={notitie} onSluit={() => setOpen(null)} />}
      {open === 'overdracht' && <OverdrachtDialoog notitie={notitie} onSluit={() => setOpen(null)} />}
    </Kaart>
  )
}

const Knoppen = ({ onOpen }: { readonly onOpen: (wat: 'deelnemer' | 'overdracht') => void }) => (
  <div className="knoppen">
    <button className="knop knop-klein" type="button" onClick={() => onOpen('deelnemer')}>
      Laat iemand deelnemen
    </button>
    <button className="knop knop-klein" type="button" onClick={() => onOpen('overdracht')}>
      Draag over
    </button>
  </div>
)

const isOver = ({ tot }: Deelnemer): boolean => tot !== null && Date.parse(tot) <= Date.now()

const canEnd = ({ mag }: Notitie, deelnemer: Deelnemer): boolean =>
  mag.deelnemers && deelnemer.als !== 'behandelaar' && !isOver(deelnemer)

const Regel = ({ deelnemer, onEinde }: { readonly deelnemer: Deelnemer; readonly onEinde: (() => void) | null }) => {
  const { naam, organisatie, als, delen, sinds, tot } = deelnemer
  const periode = tot === null ? `Sinds ${dagTekst(sinds)}` : `Van ${dagTekst(sinds)} tot ${dagTekst(tot)}`
  const waarvan = delen ? `, alleen ${delen.map((deel) => DEELTEKSTEN[deel].toLowerCase()).join(', ')}` : ''
  return (
    <li className={isOver(deelnemer) ? 'zacht' : undefined}>
      <div className="regel-tekst">
        <strong>{organisatie === null ? naam : `${naam}, ${organisatie}`}</strong>
        <p>
          {DEELNAMETEKSTEN[als]}
          {waarvan}. {periode}.
        </p>
      </div>
      {onEinde && (
        <div className="regel-rechts">
          <button
            className="knop knop-klein"
            type="button"
            aria-label={`Beëindig de deelname van ${naam}`}
            onClick={onEinde}
          >
            Beëindig
          </button>
        </div>
      )}
    </li>
  )
}
