import { useState } from 'react'
import { useProgramma } from '../../programma/useProgramma.ts'
import { Feit } from '../../programma/paneel/Feit.tsx'
import { findStand, type ActieStand } from '../cache/stand.ts'
import { dagTekst } from '../moment/momenttekst.ts'
import { useStand } from '../useStand.ts'
import { UitvoeringBewerken } from './UitvoeringBewerken.tsx'
import { BESLUIT_TEKST, getalTekst } from './uitvoeringvelden.ts'

/** Who holds an actie, what it weighs and costs, and whether it is a pilot; to read and to change. */
export function UitvoeringDeel({ actieId }: { readonly actieId: string }) {
  const { id, magWijzigen } = useProgramma()
  const { stand } = useStand()
  const [bewerkt, setBewerkt] = useState(false)
  const actie = findStand(stand, actieId)
  if (!actie) return null
  return (
    <section className="paneel-deel stapel-s" aria-label="Uitvoering">
      <div className="rij uiteen">
        <h3>Uitvoering</h3>
        {magWijzigen && !bewerkt && (
          <button className="knop knop-klein" type="button" onClick={() => setBewerkt(true)}>
            Wijzig uitvoering
          </button>
        )}
      </div>
      {bewerkt ? (
        <UitvoeringBewerken programmaId={id} stand={actie} onKlaar={() => setBewerkt(false)} />
      ) : (
        <Uitvoeringfeiten uitvoering={actie.uitvoering} />
      )}
    </section>
  )
}

const Leeg = ({ children }: { readonly children: string }) => <span className="zacht">{children}</span>

function Uitvoeringfeiten({ uitvoering }: { readonly uitvoering: ActieStand['uitvoering'] }) {
  const { actiehouder, gewicht, geldbron, capaciteit, pilot } = uitvoering
  return (
    <dl className="feiten">
      <Feit naam="Actiehouder">{actiehouder?.naam ?? <Leeg>Nog niemand</Leeg>}</Feit>
      <Feit naam="Gewicht">{gewichtTekst(gewicht)}</Feit>
      <Feit naam="Geldbron">{geldbron || <Leeg>Niet ingevuld</Leeg>}</Feit>
      <Feit naam="Capaciteit">
        {capaciteit ? <span className="regels-houden">{capaciteit}</span> : <Leeg>Niet ingevuld</Leeg>}
      </Feit>
      <Feit naam="Pilot">{pilot ? <Pilotfeiten pilot={pilot} /> : <Leeg>Geen pilot</Leeg>}</Feit>
    </dl>
  )
}

const GEWICHTEN: Readonly<Record<string, string>> = { '0': 'Telt niet mee', '1': 'Telt gewoon mee' }

const gewichtTekst = (gewicht: number): string => GEWICHTEN[String(gewicht)] ?? `Telt ${getalTekst(gewicht)} keer mee`

function Pilotfeiten({ pilot }: { readonly pilot: NonNullable<ActieStand['uitvoering']['pilot']> }) {
  const { begin, eind, evaluatie, besluit, toelichting } = pilot
  return (
    <span className="moment-feiten">
      <span>{BESLUIT_TEKST[besluit]}</span>
      {begin && <span>Vanaf {dagTekst(begin)}</span>}
      {eind && <span>Tot en met {dagTekst(eind)}</span>}
      {evaluatie && <span>Evaluatie op {dagTekst(evaluatie)}</span>}
      {toelichting && <span className="regels-houden">{toelichting}</span>}
    </span>
  )
}
