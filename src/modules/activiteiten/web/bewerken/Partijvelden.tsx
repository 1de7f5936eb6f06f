import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Keuzelijst } from '../../../../platform/web/formulier/Keuzelijst.tsx'
import { Veldfout } from '../../../../platform/web/formulier/Veld.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { alleOrganisatiesQuery, OrganisatieKeuze } from '../../../partners/web/public.ts'
import type { Partijwaarde } from './activiteitwaarden.ts'

type Props = {
  readonly waarde: readonly Partijwaarde[]
  readonly onWijzig: (partijen: readonly Partijwaarde[]) => void
  readonly fout: string | undefined
}

const ROLLEN = [
  { waarde: 'organisator', label: 'Organiseert' },
  { waarde: 'partner', label: 'Doet mee' },
] as const

/** Who organises and who takes part. Without anybody the gemeente itself organises. */
export function Partijvelden({ waarde, onWijzig, fout }: Props) {
  const magKiezen = useMag('organisatie:read')
  return (
    <fieldset className="veld stapel-s">
      <legend>Organisaties</legend>
      <p className="hint">Staat er niemand bij, dan organiseert de gemeente zelf.</p>
      {waarde.map((partij) => (
        <div className="rij rij-breek" key={partij.organisatieId}>
          <b>{partij.naam}</b>
          <Keuzelijst
            label={`Rol van ${partij.naam}`}
            labelVerborgen
            klein
            keuzes={ROLLEN}
            waarde={partij.rol}
            onWijzig={(rol) => onWijzig(waarde.map((een) => (een === partij ? { ...partij, rol } : een)))}
          />
          <button
            className="knop knop-klein knop-teken"
            type="button"
            aria-label={`Haal ${partij.naam} weg`}
            onClick={() => onWijzig(waarde.filter((een) => een !== partij))}
          >
            <Icoon van={IconTrash} />
          </button>
        </div>
      ))}
      {magKiezen && <Toevoegen gekozen={waarde} onKies={(partij) => onWijzig([...waarde, partij])} />}
      {fout && <Veldfout>{fout}</Veldfout>}
    </fieldset>
  )
}

type ToevoegenProps = {
  readonly gekozen: readonly Partijwaarde[]
  readonly onKies: (partij: Partijwaarde) => void
}

function Toevoegen({ gekozen, onKies }: ToevoegenProps) {
  const { data: organisaties = [] } = useQuery(alleOrganisatiesQuery)
  // Another key makes the field empty again for the next one.
  const [keer, setKeer] = useState(0)
  const kies = (id: string | null) => {
    const organisatie = organisaties.find((een) => een.id === id)
    if (!organisatie || gekozen.some(({ organisatieId }) => organisatieId === id)) return
    onKies({ organisatieId: organisatie.id, naam: organisatie.naam, rol: 'partner' })
    setKeer(keer + 1)
  }
  return <OrganisatieKeuze key={keer} label="Voeg een organisatie toe" waarde={null} onWijzig={kies} />
}
