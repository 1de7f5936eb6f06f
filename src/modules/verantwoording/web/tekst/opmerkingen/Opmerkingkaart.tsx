import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { momentTekst } from '../../../../../platform/web/weergave/moment.ts'
import { tekstContract } from '../../../contractTekst.ts'
import type { Verbinding } from '../sync/openVerbinding.ts'
import type { Opmerking } from '../tekstQuery.ts'
import { Antwoordveld } from './Antwoordveld.tsx'

type Props = {
  readonly id: string
  readonly opmerking: Opmerking
  readonly magSchrijven: boolean
  readonly verbinding: Verbinding
  /** Shows the words in the text; null: they are no longer there. */
  readonly onToon: (() => void) | null
}

const STANDEN = { open: 'Open', opgelost: 'Opgelost', overgenomen: 'Overgenomen', afgewezen: 'Afgewezen' } as const

/** One opmerking or voorstel with its answers, and what can be done with it. */
export function Opmerkingkaart({ id, opmerking, magSchrijven, verbinding, onToon }: Props) {
  const [antwoordt, setAntwoordt] = useState(false)
  const { door, op, tekst, stand, afgehandeld, antwoorden } = opmerking
  const naam = door ?? 'Baken'
  return (
    <article className="tekst-opmerking stapel" aria-label={`Opmerking van ${naam}`}>
      <p className="tekst-wie">
        <b>{naam}</b> {momentTekst(op)}
      </p>
      <Citaat opmerking={opmerking} onToon={onToon} />
      {tekst !== '' && <p>{tekst}</p>}
      {antwoorden.length > 0 && (
        <ul className="tekst-antwoorden">
          {antwoorden.map((antwoord) => (
            <li key={antwoord.id}>
              <b>{antwoord.door}</b> {antwoord.tekst}
            </li>
          ))}
        </ul>
      )}
      {afgehandeld && (
        <p className="tekst-wie">
          {STANDEN[stand]} door {afgehandeld.door}, {momentTekst(afgehandeld.op)}
        </p>
      )}
      {magSchrijven && antwoordt && (
        <Antwoordveld {...{ id, verbinding }} opmerkingId={opmerking.id} onKlaar={() => setAntwoordt(false)} />
      )}
      {magSchrijven && stand === 'open' && !antwoordt && (
        <Knoppen {...{ id, opmerking, verbinding }} onAntwoord={() => setAntwoordt(true)} />
      )}
    </article>
  )
}

function Citaat({ opmerking: { citaat, voorstel }, onToon }: Pick<Props, 'opmerking' | 'onToon'>) {
  return (
    <>
      <blockquote className="tekst-citaat">
        {voorstel === null ? (
          citaat
        ) : (
          <>
            <del>{citaat}</del> {voorstel === '' ? '(weghalen)' : <ins>{voorstel}</ins>}
          </>
        )}
      </blockquote>
      {onToon ? (
        <div className="rij">
          <button className="knop knop-klein knop-stil" type="button" onClick={onToon}>
            Toon in de tekst
          </button>
        </div>
      ) : (
        <p className="tekst-wie">Bij verwijderde tekst</p>
      )}
    </>
  )
}

type Daad = 'opgelost' | 'overgenomen' | 'afgewezen'
const OPLOSSEN: readonly (readonly [Daad, string])[] = [['opgelost', 'Los op']]
const BESLISSEN: readonly (readonly [Daad, string])[] = [
  ['overgenomen', 'Neem over'],
  ['afgewezen', 'Wijs af'],
]

type Knoppenprops = Pick<Props, 'id' | 'opmerking' | 'verbinding'> & { readonly onAntwoord: () => void }

function Knoppen({ id, opmerking, verbinding, onAntwoord }: Knoppenprops) {
  const daad = useMutation({
    mutationFn: async (stand: Daad) => {
      await verbinding.ververs()
      await call(tekstContract.settleOpmerking, { params: { id, opmerkingId: opmerking.id }, body: { stand } })
      await verbinding.ververs()
    },
  })
  return (
    <>
      {daad.error && <Foutvak fout={daad.error} />}
      <div className="rij">
        {(opmerking.voorstel === null ? OPLOSSEN : BESLISSEN).map(([stand, woord]) => (
          <button
            key={stand}
            className="knop knop-klein"
            type="button"
            aria-disabled={daad.isPending}
            onClick={() => !daad.isPending && daad.mutate(stand)}
          >
            {woord}
          </button>
        ))}
        <button className="knop knop-klein knop-stil" type="button" onClick={onAntwoord}>
          Antwoord
        </button>
      </div>
    </>
  )
}
