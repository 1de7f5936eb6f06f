import { Zoekkeuze } from '../../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { useOrganisaties } from '../../keuze/reviewContext.ts'

type Props = {
  readonly waarde: string | null
  /** An answer was given without a choice. */
  readonly mist: boolean
  readonly onWijzig: (id: string | null) => void
}

/** Any organisatie of the gemeente, by name or alias. */
export function AnderePartij({ waarde, mist, onWijzig }: Props) {
  const keuzes = [...useOrganisaties().values()].map(({ id, naam, aliassen }) => ({
    waarde: id,
    label: naam,
    bij: aliassen.join(', '),
  }))
  return (
    <Zoekkeuze
      label="Welke partij?"
      keuzes={keuzes}
      waarde={waarde}
      onWijzig={onWijzig}
      fout={mist && waarde === null ? 'Kies een partij uit de lijst.' : undefined}
      plaatshouder="Typ een deel van de naam"
    />
  )
}
