import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import type { Gemeenterij } from './gemeenterijen.ts'

type Props = {
  readonly waarde: readonly Gemeenterij[]
  readonly fout: string | undefined
  readonly onWijzig: (rijen: readonly Gemeenterij[]) => void
}

/** The gemeenten of a group: by code, because open data knows them so, and by name, because people do. */
export function Gemeentelijst({ waarde: rijen, fout, onWijzig }: Props) {
  const zet = (sleutel: number, anders: Partial<Gemeenterij>) =>
    onWijzig(rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...anders } : rij)))
  const voegToe = () =>
    onWijzig([...rijen, { sleutel: 1 + Math.max(0, ...rijen.map(({ sleutel }) => sleutel)), code: '', naam: '' }])
  return (
    <fieldset className="veld stapel-s">
      <legend>Gemeenten</legend>
      <span className="hint">De code van het CBS is GM met vier cijfers. De naam schrijf je zelf.</span>
      {rijen.map(({ sleutel, code, naam }, plek) => (
        <div key={sleutel} className="gemeenterij">
          <Tekstveld
            {...{ label: `Code van gemeente ${plek + 1}`, labelVerborgen: true, placeholder: 'GM0000' }}
            {...{ maxLength: 6, waarde: code, onWijzig: (getypt) => zet(sleutel, { code: getypt }) }}
          />
          <Tekstveld
            {...{ label: `Naam van gemeente ${plek + 1}`, labelVerborgen: true, placeholder: 'Naam' }}
            {...{ maxLength: 100, waarde: naam, onWijzig: (getypt) => zet(sleutel, { naam: getypt }) }}
          />
          <button
            className="knop knop-stil knop-teken"
            type="button"
            aria-label={`Haal ${naam || `gemeente ${plek + 1}`} weg`}
            onClick={() => onWijzig(rijen.filter((rij) => rij.sleutel !== sleutel))}
          >
            <Icoon van={IconX} />
          </button>
        </div>
      ))}
      {fout && <Veldfout>{fout}</Veldfout>}
      <div>
        <button className="knop knop-klein" type="button" onClick={voegToe}>
          Voeg gemeente toe
        </button>
      </div>
    </fieldset>
  )
}
