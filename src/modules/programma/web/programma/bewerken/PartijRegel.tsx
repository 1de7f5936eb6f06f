import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { PartijChip } from '../../../../../platform/web/weergave/Chip.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { BoomPartij } from '../../../domain/boom/boom.ts'
import { OrganisatieZoeken } from './OrganisatieZoeken.tsx'

const ROLLEN = [
  { waarde: 'trekker', label: 'Trekker' },
  { waarde: 'partner', label: 'Partner' },
] as const

type Props = {
  readonly partij: BoomPartij
  /** Ids that are taken already. */
  readonly gekozen: readonly string[]
  readonly onWijzig: (anders: Partial<BoomPartij>) => void
  readonly onWeg: () => void
}

/** One party with its role; a name that nobody has placed yet asks which organisatie it is. */
export function PartijRegel({ partij: { naam, tekst, rol }, gekozen, onWijzig, onWeg }: Props) {
  const heet = naam ?? tekst
  return (
    <li>
      <PartijChip bekend={naam !== null}>
        <span>{heet}</span>
      </PartijChip>
      <Keuzelijst
        label={`Rol van ${heet}`}
        labelVerborgen
        keuzes={ROLLEN}
        waarde={rol}
        onWijzig={(nieuw) => onWijzig({ rol: nieuw })}
        klein
      />
      <button
        className="knop knop-stil knop-klein knop-teken"
        type="button"
        aria-label={`Haal ${heet} weg`}
        onClick={onWeg}
      >
        <Icoon van={IconX} />
      </button>
      {naam === null && (
        <div className="stapel-s">
          <OrganisatieZoeken
            label={`Welke organisatie is ‘${tekst}’?`}
            gekozen={gekozen}
            voorstel={tekst}
            onKies={(organisatie) => onWijzig(organisatie)}
          />
        </div>
      )}
    </li>
  )
}
