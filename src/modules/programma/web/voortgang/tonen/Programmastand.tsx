import '../voortgang.css'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Balk } from '../../../../../platform/web/weergave/Balk.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { ActieStatus } from '../../../domain/stand/stand.ts'
import { useAdres } from '../../programma/adres/useAdres.ts'
import type { Optelling } from '../cache/stand.ts'
import { useStand } from '../useStand.ts'
import { aandeelTekst, balkDelen, presentStatussen } from './optellingtekst.ts'
import { Tellingknop } from './Tellingknop.tsx'

/** Above the tree: how the programme as a whole stands. Every status in it is a filter. */
export function Programmastand() {
  const { heeftStand, stand, fout, opnieuw } = useStand()
  if (!heeftStand) return null
  if (fout) return <Foutvak fout={fout} opnieuw={opnieuw} />
  return (
    <section className="kaart" aria-label="Stand van het programma">
      <div className="kaart-lijf stapel-s programmastand">
        {stand ? <Totaal optelling={stand.programma} /> : <Laden wat="De stand" regels={2} />}
      </div>
    </section>
  )
}

function Totaal({ optelling }: { readonly optelling: Optelling }) {
  const { aandeel, acties, telt } = optelling
  return (
    <>
      <div className="rij uiteen">
        <h2 className="standkop">
          {aandeel === null ? countTekst('actie', acties) : `${aandeelTekst(aandeel)} gedaan`}
          {aandeel !== null && <span className="klein zacht"> · {teltTekst(telt, acties)}</span>}
        </h2>
        <Tellingknop optelling={optelling} />
      </div>
      <Balk delen={balkDelen(optelling)} totaal={acties} hoog />
      <ul className="statusfilters" aria-label="Acties per status">
        {presentStatussen(optelling).map(({ status, aantal }) => (
          <li key={status}>
            <Statusfilter status={status} aantal={aantal} />
          </li>
        ))}
      </ul>
    </>
  )
}

const teltTekst = (telt: number, acties: number): string =>
  telt === acties ? countTekst('actie', acties) : `${telt} van ${countTekst('actie', acties)} tellen mee`

/** A number that filters the tree below it. */
function Statusfilter({ status, aantal }: { readonly status: ActieStatus; readonly aantal: number }) {
  const { filter, setFilter } = useAdres()
  const aan = filter.statussen.includes(status)
  const zet = () =>
    setFilter({
      ...filter,
      statussen: aan ? filter.statussen.filter((ander) => ander !== status) : [...filter.statussen, status],
    })
  return (
    <button className="statusfilter" type="button" aria-pressed={aan} onClick={zet}>
      <b className="getal">{aantal.toLocaleString('nl-NL')}</b> <StatusBadge status={status} />
    </button>
  )
}
