import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import IconGripVertical from '@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs'
import { memo } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { Rij } from '../../../domain/boom/weergaven/rijen.ts'
import { kopTekst, onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { Keuzevink } from '../../bulk/keuze/Keuzevink.tsx'
import type { Vinkstand } from '../../bulk/keuze/rijkeuze.ts'
import type { ActieStand, Optelling } from '../../voortgang/cache/stand.ts'
import { StandCel } from '../../voortgang/tonen/StandCel.tsx'
import type { Lijn } from './findLijn.ts'
import { rijId } from './rijElement.ts'
import { RijCellen } from './RijCellen.tsx'
import { RijKnoppen } from './RijKnoppen.tsx'
import { RijNaam } from './RijNaam.tsx'

type Props = {
  readonly rij: Rij
  readonly programmaId: string
  readonly plek: number
  readonly van: number
  /** Null when nothing hangs under it. */
  readonly open: boolean | null
  readonly actief: boolean
  readonly gekozen: boolean
  readonly gesleept: boolean
  readonly lijn: Lijn['kant'] | null
  readonly magWijzigen: boolean
  /** Whether there is a column for it. */
  readonly heeftStand: boolean
  readonly stand: ActieStand | Optelling | undefined
  /** How many questions were asked about it. */
  readonly vragen: number
  /** Undefined unless acties are being chosen, and for a line that holds none. */
  readonly vink: Vinkstand | undefined
}

const KLASSE: Record<Rij['soort'], string> = { prioriteit: 'n1', inzet: 'n2', actie: 'n3', doel: 'n3 doelrij' }

/** One line of the tree. Its parts carry `data-daad`; the table listens. */
export const BoomRij = memo(function BoomRij(props: Props) {
  const {
    rij,
    programmaId,
    plek,
    van,
    open,
    actief,
    gekozen,
    gesleept,
    lijn,
    magWijzigen,
    heeftStand,
    stand,
    vink,
    vragen,
  } = props
  const id = rijId(rij.sleutel)
  const naam = shorten(kopTekst(rij.nummer, onderdeelNaam(rij)))
  const tab = actief ? 0 : -1
  const klassen = [
    KLASSE[rij.soort],
    rij.niveau === 2 && 'diep2',
    gekozen && 'gekozen',
    gesleept && 'gesleept',
    lijn && `lijn-${lijn}`,
  ]
  return (
    <tr
      role="row"
      id={id}
      className={klassen.filter(Boolean).join(' ')}
      data-sleutel={rij.sleutel}
      tabIndex={tab}
      aria-level={rij.niveau}
      aria-posinset={plek}
      aria-setsize={van}
      aria-labelledby={`${id}-naam ${id}-rest${heeftStand ? ` ${id}-stand` : ''}`}
      {...(open !== null && { 'aria-expanded': open })}
      {...(gekozen && { 'aria-current': true })}
      {...(vink && { 'aria-selected': vink === 'aan' })}
    >
      <th role="rowheader" scope="row">
        {vink && <Keuzevink vink={vink} naam={naam} tab={tab} />}
        {magWijzigen && (
          <span className="greep" data-daad="sleep" aria-hidden="true">
            <Icoon van={IconGripVertical} />
          </span>
        )}
        {open !== null && (
          <button
            className="vouw"
            type="button"
            data-daad="vouw"
            tabIndex={-1}
            aria-expanded={open}
            aria-label={`${naam} ${open ? 'inklappen' : 'uitklappen'}`}
          >
            <Icoon van={IconChevronDown} />
          </button>
        )}
        <RijNaam
          rij={rij}
          id={`${id}-naam`}
          adres={`/programmas/${programmaId}?onderdeel=${rij.sleutel}`}
          tab={tab}
          vragen={vragen}
        />
      </th>
      <RijCellen rij={rij} id={`${id}-rest`} />
      {heeftStand && <StandCel id={`${id}-stand`} naam={naam} tab={tab} stand={stand} />}
      {magWijzigen && <RijKnoppen rij={rij} naam={naam} tab={tab} />}
    </tr>
  )
})
