import { useState } from 'react'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Vink } from '../../../../../platform/web/formulier/Vink.tsx'
import { momentTekst, withHoofdletter } from '../../voortgang/moment/momenttekst.ts'
import type { Inhoud, VraagActie } from '../rondeQueries.ts'

type Props = {
  readonly actie: VraagActie
  readonly inhoud: Inhoud
  readonly vandaag: string
  readonly onWijzig: (gedaan: Inhoud['gedaan']) => void
}

const EERST = 6

/** The times that are still open, to tick with the day that it was done. Those that have come stand first. */
export function Momentkeuzes({ actie, inhoud: { gedaan }, vandaag, onWijzig }: Props) {
  const [alle, setAlle] = useState(false)
  const aangevinkt = new Map(gedaan.map(({ sleutel, op }) => [sleutel, op]))
  const open = actie.momenten.filter(({ stand, sleutel }) => stand === 'open' || aangevinkt.has(sleutel))
  const begonnen = open.filter(({ van, sleutel }) => van <= vandaag || aangevinkt.has(sleutel))
  const eerst = begonnen.length > 0 ? begonnen.slice(0, EERST) : open.slice(0, 1)
  const getoond = alle ? open : eerst
  if (open.length === 0) return null
  const zet = (sleutel: string, op: string | null) =>
    onWijzig([...gedaan.filter((ander) => ander.sleutel !== sleutel), ...(op === null ? [] : [{ sleutel, op }])])
  return (
    <fieldset className="veld">
      <legend>Wat is gedaan</legend>
      {getoond.map((moment) => {
        const op = aangevinkt.get(moment.sleutel)
        const naam = withHoofdletter(momentTekst(moment))
        return (
          <div className="momentkeuze" key={moment.sleutel}>
            <Vink
              aan={op !== undefined}
              onWijzig={(aan) => zet(moment.sleutel, aan ? earliest(moment.tot, vandaag) : null)}
            >
              {naam}
            </Vink>
            {op !== undefined && (
              <Tekstveld
                label={`Gedaan op (${naam})`}
                labelVerborgen
                type="date"
                max={vandaag}
                waarde={op}
                onWijzig={(dag) => dag !== '' && zet(moment.sleutel, dag)}
              />
            )}
          </div>
        )
      })}
      {getoond.length < open.length && (
        <div>
          <button className="knop knop-stil" type="button" onClick={() => setAlle(true)}>
            Toon alle {open.length} keren
          </button>
        </div>
      )}
    </fieldset>
  )
}

const earliest = (een: string, ander: string): string => (een < ander ? een : ander)
