import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { countActies, filterRijen, isFilterLeeg, needsStand } from '../../../domain/boom/filteren/filter.ts'
import { listLosseDoelen, nestBoom } from '../../../domain/boom/nestBoom.ts'
import { listOpenRijen, listRijen } from '../../../domain/boom/weergaven/rijen.ts'
import { listActies } from '../../bulk/keuze/rijkeuze.ts'
import { useRijkeuze } from '../../bulk/keuze/useRijkeuze.ts'
import { Laden } from '../../../../../platform/web/bericht/Laden.tsx'
import { Programmastand } from '../../voortgang/tonen/Programmastand.tsx'
import { useStand, useStanden } from '../../voortgang/useStand.ts'
import { useAdres } from '../adres/useAdres.ts'
import { Filterbalk } from '../filter/Filterbalk.tsx'
import { GeenTreffers } from '../filter/GeenTreffers.tsx'
import { uitkomstTekst } from '../filter/uitkomstTekst.ts'
import { useProgramma } from '../useProgramma.ts'
import { BoomKnoppen } from './BoomKnoppen.tsx'
import { Boomtabel } from './Boomtabel.tsx'
import { Boomvoet } from './Boomvoet.tsx'
import { LeegProgramma } from './LeegProgramma.tsx'
import { useVouw } from './useVouw.ts'

const Bulkbalk = lazy(() => import('../../bulk/Bulkbalk.tsx').then((deel) => ({ default: deel.Bulkbalk })))
const GEEN_VOUW: ReadonlySet<string> = new Set()

/** The programme as a tree with its filters. */
export function ActieBoom() {
  const { programma, nummers, magWijzigen } = useProgramma()
  const { filter } = useAdres()
  const rijen = useMemo(() => listRijen(nestBoom(programma, { nummers })), [programma, nummers])
  const filterNu = useDeferredValue(filter)
  const { heeftStand, fout } = useStand()
  const standen = useStanden()
  const gevonden = useMemo(
    () => filterRijen(rijen, filterNu, programma.jaar, standen),
    [rijen, filterNu, programma.jaar, standen],
  )
  const wachtOpStand = heeftStand && !standen && !fout && needsStand(filterNu)
  const { dicht, zet } = useVouw(rijen)
  // Whoever filters wants to see what was found, also below what was folded shut.
  const vouw = isFilterLeeg(filterNu) ? dicht : GEEN_VOUW
  const zichtbaar = useMemo(() => listOpenRijen(gevonden, vouw), [gevonden, vouw])

  const keuze = useRijkeuze(gevonden, zichtbaar)

  if (rijen.length === 0) return <LeegProgramma />
  return (
    <>
      <Programmastand />
      <Kaart titel={<span className="verborgen">Acties</span>} klasse="boomkaart">
        <Filterbalk uitkomst={uitkomstTekst('actie', countActies(gevonden), programma.acties.length)}>
          <BoomKnoppen
            rijen={gevonden}
            dicht={vouw}
            zet={zet}
            vouwbaar={isFilterLeeg(filterNu)}
            kiezen={magWijzigen ? { aan: keuze.aan, wissel: keuze.aan ? keuze.stop : keuze.start } : null}
          />
        </Filterbalk>
        {wachtOpStand && <Laden wat="De stand van de acties" regels={8} />}
        {!wachtOpStand && gevonden.length === 0 && <GeenTreffers wat="acties" />}
        {!wachtOpStand && gevonden.length > 0 && (
          <Boomtabel rijen={zichtbaar} dicht={vouw} zetVouw={zet} keuze={keuze} />
        )}
        <Boomvoet losseDoelen={listLosseDoelen(programma).length} />
      </Kaart>
      <Suspense>{keuze.aan && <Bulkbalk keuze={keuze} getoond={listActies(gevonden)} />}</Suspense>
    </>
  )
}
