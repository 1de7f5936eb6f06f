import { useState } from 'react'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { BELEIDSVELD_TEKST, tegenspraakZin } from '../../../domain/beleidskader/beleidsteksten.ts'
import type { Beleidskader, Veldstand } from '../beleidskaderQuery.ts'
import { KiesDialoog } from './KiesDialoog.tsx'

type Props = { readonly kader: Beleidskader; readonly magKiezen: boolean }

/** Sources that contradict each other: all of them stay, until somebody says which one holds. */
export function Tegenspraken({ kader, magKiezen }: Props) {
  const [kiest, setKiest] = useState<Veldstand['veld'] | null>(null)
  const strijdig = kader.velden.filter(({ isStrijdig }) => isStrijdig)
  const stand = strijdig.find(({ veld }) => veld === kiest)
  return (
    <>
      {strijdig.map((veld) => (
        <Melder
          key={veld.veld}
          soort="letop"
          titel={`Bronnen spreken elkaar tegen over ‘${BELEIDSVELD_TEKST[veld.veld].toLowerCase()}’.`}
        >
          {/* The sources and values come in the shape that the rules made. */}
          {tegenspraakZin({ ...veld, keuze: null })}
          {magKiezen && (
            <div className="knoppen">
              <button className="knop knop-klein" type="button" onClick={() => setKiest(veld.veld)}>
                Kies wat geldt
              </button>
            </div>
          )}
        </Melder>
      ))}
      {stand && <KiesDialoog kader={kader} stand={stand} onSluit={() => setKiest(null)} />}
    </>
  )
}
