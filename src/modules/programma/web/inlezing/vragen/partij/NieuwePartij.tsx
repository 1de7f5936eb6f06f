import { Keuzelijst } from '../../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../../platform/web/formulier/Tekstveld.tsx'
import { ORGANISATIE_SOORTEN, type OrganisatieSoort } from '../../../../../partners/public.ts'
import type { PartijInvoer } from './partijInvoer.ts'

const SOORT_TEKST: Record<OrganisatieSoort, string> = {
  gemeentelijk: 'Onderdeel van de gemeente',
  politie: 'Politie',
  justitie: 'Justitie',
  corporatie: 'Woningcorporatie',
  zorg: 'Zorg',
  welzijn: 'Welzijn',
  onderwijs: 'Onderwijs',
  veiligheidsregio: 'Veiligheidsregio',
  ondernemers: 'Ondernemers',
  inwoners: 'Inwoners',
  rijk: 'Rijk',
  regio: 'Regionaal samenwerkingsverband',
  overig: 'Anders',
}

const KEUZES = ORGANISATIE_SOORTEN.map((waarde) => ({ waarde, label: SOORT_TEKST[waarde] }))

type Props = Pick<PartijInvoer, 'naam' | 'soort'> & {
  /** An answer was given while something is missing. */
  readonly mist: boolean
  readonly onWijzig: (nieuw: Partial<PartijInvoer>) => void
}

export const NieuwePartij = ({ naam, soort, mist, onWijzig }: Props) => (
  <div className="veldenraster">
    <Tekstveld
      label="Naam"
      waarde={naam}
      onWijzig={(nieuw) => onWijzig({ naam: nieuw })}
      fout={mist && naam.trim() === '' ? 'Vul de naam van de partij in.' : undefined}
      autoComplete="off"
    />
    <Keuzelijst
      label="Soort"
      leeg="Kies een soort"
      keuzes={KEUZES}
      waarde={soort}
      onWijzig={(nieuw) => onWijzig({ soort: nieuw })}
      fout={mist && soort === '' ? 'Kies wat voor partij dit is.' : undefined}
    />
  </div>
)
