import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { lastPlek } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import { listBroers } from '../../../domain/boom/plaatsen/verplaatsing.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { countTekst, SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'
import { OnderdeelLink } from './OnderdeelLink.tsx'

const ONDER: Record<OnderdeelSoort, readonly OnderdeelSoort[]> = {
  prioriteit: ['doel', 'inzet'],
  inzet: ['doel', 'actie'],
  actie: [],
  doel: [],
  resultaat: [],
}

/** What hangs under a prioriteit or inzet, with a way to add to it. */
export const Onderliggend = ({ onderdeel }: { readonly onderdeel: Onderdeel }) =>
  ONDER[onderdeel.soort].map((soort) => <Kinderen key={soort} onderdeel={onderdeel} soort={soort} />)

function Kinderen({ onderdeel, soort }: { readonly onderdeel: Onderdeel; readonly soort: OnderdeelSoort }) {
  const { programma, magWijzigen } = useProgramma()
  const { openNieuw } = useAdres()
  const kinderen = listBroers(programma, soort, onderdeel.van.id)
  if (kinderen.length === 0 && !magWijzigen) return null
  return (
    <div className="paneel-deel stapel-s">
      <h3>{countTekst(soort, kinderen.length)}</h3>
      {kinderen.length > 0 && (
        <ul className="stapel-s klein">
          {kinderen.map((kind) => (
            <li key={kind.van.id}>
              <OnderdeelLink sleutel={sleutelOf(soort, kind.van.id)}>{shorten(onderdeelNaam(kind), 120)}</OnderdeelLink>
            </li>
          ))}
        </ul>
      )}
      {magWijzigen && (
        <div>
          <button
            className="knop knop-klein"
            type="button"
            onClick={() => openNieuw(soort, lastPlek(programma, soort, onderdeel.van.id))}
          >
            <Icoon van={IconPlus} />
            Voeg een {SOORT_WOORD[soort].een} toe
          </button>
        </div>
      )}
    </div>
  )
}
