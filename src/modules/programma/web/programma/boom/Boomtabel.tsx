import { lazy, Suspense, useMemo, useRef, useState, type MouseEvent } from 'react'
import { findOnderdeel } from '../../../domain/boom/boom.ts'
import { NIEUW_BIJ, plekForNieuw } from '../../../domain/boom/plaatsen/plekForNieuw.ts'
import { countPosities, type Rij } from '../../../domain/boom/weergaven/rijen.ts'
import type { Rijkeuze } from '../../bulk/keuze/useRijkeuze.ts'
import { useStand, useStandPerId } from '../../voortgang/useStand.ts'
import { useVraagtellingen } from '../../vragen/bij/useVraagtellingen.ts'
import { useAdres } from '../adres/useAdres.ts'
import { useProgramma } from '../useProgramma.ts'
import { Boomblok } from './Boomblok.tsx'
import { Boomkop } from './Boomkop.tsx'
import { BoomRij } from './BoomRij.tsx'
import { dichtheidVoorkeur } from './dichtheid.ts'
import { findLijn } from './findLijn.ts'
import { daadAt, sleutelAt } from './rijElement.ts'
import { Sleepspook } from './Sleepspook.tsx'
import { splitBlokken } from './splitBlokken.ts'
import { useActieveRij } from './useActieveRij.ts'
import { useBoomSneltoetsen } from './useBoomSneltoetsen.ts'
import { useBoomToetsen } from './useBoomToetsen.ts'
import { useSleep } from './useSleep.ts'
import type { Vouw } from './useVouw.ts'

const Tellingvenster = lazy(() =>
  import('../../voortgang/tonen/Tellingvenster.tsx').then((deel) => ({ default: deel.Tellingvenster })),
)
const RijMenu = lazy(() => import('./RijMenu.tsx').then((deel) => ({ default: deel.RijMenu })))

type Props = {
  readonly rijen: readonly Rij[]
  readonly dicht: Vouw['dicht']
  readonly zetVouw: Vouw['zet']
  readonly keuze: Rijkeuze
}

/** The tree as a grid: one line takes focus, arrows walk. Rows are drawn once and listen through the table. */
export function Boomtabel({ rijen, dicht, zetVouw, keuze }: Props) {
  const { id, programma, magWijzigen } = useProgramma()
  const { zoek, openOnderdeel, openNieuw } = useAdres()
  const menuKnop = useRef<HTMLButtonElement>(null)
  const [menuBij, setMenuBij] = useState<string | null>(null)
  const [tellingBij, setTellingBij] = useState<string | null>(null)
  const { heeftStand, stand: programmaStand } = useStand()
  const standPerId = useStandPerId(programmaStand)
  const vraagtellingen = useVraagtellingen()
  const { actief, onFocus, onBlur } = useActieveRij(rijen, zoek.onderdeel)
  const { stand, ...slepen } = useSleep(rijen)
  const pressToets = useBoomToetsen(rijen, { dicht, zet: zetVouw })
  useBoomSneltoetsen(rijen, actief)

  const posities = useMemo(() => countPosities(rijen), [rijen])
  const blokken = useMemo(() => splitBlokken(rijen), [rijen])
  const lijn = stand?.naar && findLijn(rijen, stand.naar)
  const telling = standPerId.get(tellingBij ?? '')
  const menuRij = rijen.find(({ sleutel }) => sleutel === menuBij)

  const maakOnder = (rij: Rij) => {
    const plek = plekForNieuw(programma, NIEUW_BIJ[rij.soort], findOnderdeel(programma, rij.soort, rij.van.id))
    if (plek) openNieuw(NIEUW_BIJ[rij.soort], plek)
  }
  const press = (event: MouseEvent) => {
    const rij = rijen.find(({ sleutel }) => sleutel === sleutelAt(event.target))
    const daad = daadAt(event.target)
    if (rij && daad === 'kies') return keuze.press(rij, event.shiftKey)
    if (!rij || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (daad === 'open') {
      event.preventDefault()
      openOnderdeel(rij.sleutel, { vervang: zoek.onderdeel !== undefined })
    }
    if (daad === 'vouw') zetVouw([rij.sleutel], dicht.has(rij.sleutel))
    if (daad === 'nieuw') maakOnder(rij)
    if (!(event.target instanceof Element)) return
    if (daad === 'menu' || daad === 'telling') menuKnop.current = event.target.closest('button')
    if (daad === 'menu') setMenuBij(rij.sleutel)
    if (daad === 'telling') setTellingBij(rij.van.id)
  }

  return (
    <div className="tabel-vak boomvak">
      <table
        className={`tabel boom programmaboom${heeftStand ? ' met-stand' : ''}${keuze.aan ? ' kiest' : ''}`}
        aria-multiselectable={keuze.aan || undefined}
        data-dichtheid={dichtheidVoorkeur.use()}
        role="treegrid"
        aria-label="Prioriteiten, inzetten, acties en doelen"
        onClick={press}
        onKeyDown={(event) => keuze.pressToets(event) || pressToets(event)}
        onFocus={onFocus}
        onBlur={onBlur}
        {...slepen}
      >
        <Boomkop heeftStand={heeftStand} magWijzigen={magWijzigen} />
        {blokken.map((blok) => (
          <Boomblok key={blok.sleutel} regels={blok.rijen.length}>
            {blok.rijen.map((rij) => (
              <BoomRij
                key={rij.sleutel}
                rij={rij}
                programmaId={id}
                plek={posities.get(rij.sleutel)?.plek ?? 1}
                van={posities.get(rij.sleutel)?.van ?? 1}
                open={rij.vouwbaar ? !dicht.has(rij.sleutel) : null}
                actief={rij.sleutel === actief}
                gekozen={rij.sleutel === zoek.onderdeel}
                gesleept={stand?.wat.van.id === rij.van.id}
                lijn={lijn?.rij === rij.sleutel ? lijn.kant : null}
                magWijzigen={magWijzigen}
                heeftStand={heeftStand}
                stand={standPerId.get(rij.van.id)}
                vragen={vraagtellingen.get(rij.van.id) ?? 0}
                vink={keuze.vinken.get(rij.sleutel)}
              />
            ))}
          </Boomblok>
        ))}
      </table>
      <Suspense>{menuRij && <RijMenu rij={menuRij} knop={menuKnop} onSluit={() => setMenuBij(null)} />}</Suspense>
      <Suspense>
        {telling && 'uitleg' in telling && (
          <Tellingvenster optelling={telling} knop={menuKnop} onSluit={() => setTellingBij(null)} />
        )}
      </Suspense>
      {stand && <Sleepspook stand={stand} />}
    </div>
  )
}
