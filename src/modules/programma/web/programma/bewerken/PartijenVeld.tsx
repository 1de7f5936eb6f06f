import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useId } from 'react'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Veldfout } from '../../../../../platform/web/formulier/Veld.tsx'
import { PartijChip } from '../../../../../platform/web/weergave/Chip.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { BoomPartij } from '../../../domain/boom/boom.ts'
import { PartijToevoegen } from './PartijToevoegen.tsx'

type Props = {
  readonly partijen: readonly BoomPartij[]
  readonly onWijzig: (partijen: readonly BoomPartij[]) => void
  readonly fout: string | undefined
}

const ROLLEN = [
  { waarde: 'trekker', label: 'Trekker' },
  { waarde: 'partner', label: 'Partner' },
] as const

/** Who does it: organisaties with their role. */
export function PartijenVeld({ partijen, onWijzig, fout }: Props) {
  const id = useId()
  const replace = (oud: BoomPartij, nieuw: readonly BoomPartij[]) =>
    onWijzig(partijen.flatMap((partij) => (partij === oud ? nieuw : [partij])))
  return (
    <fieldset className="veld" aria-describedby={fout && id}>
      <legend>Wie</legend>
      {partijen.length > 0 && (
        <ul className="partijregels">
          {partijen.map((partij) => (
            <PartijRegel
              key={partij.organisatieId ?? partij.tekst}
              partij={partij}
              onRol={(rol) => replace(partij, [{ ...partij, rol }])}
              onWeg={() => replace(partij, [])}
            />
          ))}
        </ul>
      )}
      {fout && <Veldfout id={id}>{fout}</Veldfout>}
      <PartijToevoegen
        partijen={partijen}
        onKies={(organisatie) =>
          onWijzig([
            ...partijen.filter(({ organisatieId, tekst }) => organisatieId !== null || tekst !== organisatie.tekst),
            { ...organisatie, rol: partijen.some(({ rol }) => rol === 'trekker') ? 'partner' : 'trekker' },
          ])
        }
      />
    </fieldset>
  )
}

type RegelProps = {
  readonly partij: BoomPartij
  readonly onRol: (rol: BoomPartij['rol']) => void
  readonly onWeg: () => void
}

function PartijRegel({ partij: { naam, tekst, rol }, onRol, onWeg }: RegelProps) {
  const heet = naam ?? tekst
  return (
    <li>
      <PartijChip bekend={naam !== null}>
        <span>{heet}</span>
      </PartijChip>
      <Keuzelijst label={`Rol van ${heet}`} labelVerborgen keuzes={ROLLEN} waarde={rol} onWijzig={onRol} klein />
      <button
        className="knop knop-stil knop-klein knop-teken"
        type="button"
        aria-label={`Haal ${heet} weg`}
        onClick={onWeg}
      >
        <Icoon van={IconX} />
      </button>
    </li>
  )
}
