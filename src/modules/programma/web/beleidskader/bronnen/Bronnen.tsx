import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useState } from 'react'
import { FoutDialoog } from '../../../../../platform/web/bericht/FoutDialoog.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Kaart } from '../../../../../platform/web/weergave/Kaart.tsx'
import { BELEIDSVELDEN } from '../../../domain/beleidskader/beleidskader.ts'
import { BELEIDSVELD_TEKST, beleidswaardeTekst } from '../../../domain/beleidskader/beleidsteksten.ts'
import type { Beleidskader } from '../beleidskaderQuery.ts'
import { BronFormulier } from './BronFormulier.tsx'
import { useVerwijderBron } from './useVerwijderBron.ts'

type Props = { readonly kader: Beleidskader; readonly magWijzigen: boolean }

/** What each source says. A statement is added beside the others, never written over one. */
export function Bronnen({ kader, magWijzigen }: Props) {
  const [voegtToe, setVoegtToe] = useState(false)
  const weg = useVerwijderBron(kader.id)
  return (
    <Kaart
      titel="Wat bronnen zeggen"
      rechts={
        magWijzigen &&
        !voegtToe && (
          <button className="knop knop-klein" type="button" onClick={() => setVoegtToe(true)}>
            <Icoon van={IconPlus} />
            Voeg een bron toe
          </button>
        )
      }
    >
      {voegtToe && <BronFormulier kaderId={kader.id} onSluit={() => setVoegtToe(false)} />}
      {kader.bronnen.length === 0 && !voegtToe && (
        <p className="kaart-lijf zacht">
          Nog geen bronnen. Leg hier vast waar je leest wie dit vaststelde en tot wanneer het geldt.
        </p>
      )}
      <ul className="regels">
        {kader.bronnen.map((bron) => (
          <li key={bron.id}>
            <div className="regel-tekst">
              <b>{bron.bron}</b>
              {BELEIDSVELDEN.map((veld) => {
                const waarde = bron[veld]
                return (
                  waarde !== null && (
                    <p key={veld}>
                      {BELEIDSVELD_TEKST[veld]}: {beleidswaardeTekst(veld, waarde)}
                    </p>
                  )
                )
              })}
            </div>
            {magWijzigen && (
              <button
                className="knop knop-klein knop-stil"
                type="button"
                aria-label={`Haal bron ${bron.bron} weg`}
                onClick={() => weg.verwijder(bron)}
              >
                <Icoon van={IconTrash} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <FoutDialoog fout={weg.fout} onSluit={weg.vergeet} />
    </Kaart>
  )
}
