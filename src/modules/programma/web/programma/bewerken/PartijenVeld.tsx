import { useId } from 'react'
import { Veldfout } from '../../../../../platform/web/formulier/Veld.tsx'
import type { BoomPartij } from '../../../domain/boom/boom.ts'
import { OrganisatieZoeken, type GekozenOrganisatie } from './OrganisatieZoeken.tsx'
import { PartijRegel } from './PartijRegel.tsx'

type Props = {
  readonly partijen: readonly BoomPartij[]
  readonly onWijzig: (partijen: readonly BoomPartij[]) => void
  readonly fout: string | undefined
}

/** Who does it: organisaties with their role. */
export function PartijenVeld({ partijen, onWijzig, fout }: Props) {
  const id = useId()
  const gekozen = partijen.flatMap(({ organisatieId }) => organisatieId ?? [])
  const replace = (oud: BoomPartij, nieuw: readonly BoomPartij[]) =>
    onWijzig(partijen.flatMap((partij) => (partij === oud ? nieuw : [partij])))
  const add = ({ organisatieId, naam }: GekozenOrganisatie) => {
    const rol = partijen.some((partij) => partij.rol === 'trekker') ? 'partner' : 'trekker'
    onWijzig([...partijen, { organisatieId, naam, tekst: naam, rol }])
  }
  return (
    <fieldset className="veld" aria-describedby={fout && id}>
      <legend>Wie</legend>
      {partijen.length > 0 && (
        <ul className="partijregels">
          {partijen.map((partij) => (
            <PartijRegel
              key={partij.organisatieId ?? partij.tekst}
              partij={partij}
              gekozen={gekozen}
              onWijzig={(anders) => replace(partij, [{ ...partij, ...anders }])}
              onWeg={() => replace(partij, [])}
            />
          ))}
        </ul>
      )}
      {fout && <Veldfout id={id}>{fout}</Veldfout>}
      <OrganisatieZoeken label="Partij toevoegen" gekozen={gekozen} onKies={add} />
    </fieldset>
  )
}
