import { useQuery } from '@tanstack/react-query'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Keuzelijst } from '../../../../../platform/web/formulier/Keuzelijst.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Zoekkeuze } from '../../../../../platform/web/formulier/Zoekkeuze.tsx'
import { alleOrganisatiesQuery } from '../../../../partners/web/public.ts'
import { WanneerVeld } from '../../programma/bewerken/WanneerVeld.tsx'
import { actiehoudersQuery } from '../../voortgang/cache/voortgangQuery.ts'
import { STATUS_KEUZES } from '../../voortgang/status/statuskeuze.ts'
import { NIEMAND, type Bulksoort, type Bulkvelden } from './bulkopdracht.ts'
import { BULK_TEKST } from './bulkteksten.ts'
import { VerschuifInvoer } from './VerschuifInvoer.tsx'

export type BulkInvoerProps = {
  readonly soort: Bulksoort
  readonly velden: Bulkvelden
  readonly fout: string | undefined
  readonly zet: <K extends keyof Bulkvelden>(veld: K, waarde: Bulkvelden[K]) => void
}

/** The one field of this change, in the form that fits it. */
export function BulkInvoer(props: BulkInvoerProps) {
  const { soort, velden, fout, zet } = props
  const { veld: label, hint } = BULK_TEKST[soort]
  const gewoon = {
    label,
    fout,
    waarde: velden.waarde,
    onWijzig: (waarde: string) => zet('waarde', waarde),
    ...(hint !== undefined && { hint }),
  }
  if (soort === 'actiehouder') return <ActiehouderInvoer {...gewoon} />
  if (soort === 'status') return <Keuzelijst {...gewoon} keuzes={STATUS_KEUZES} leeg="Kies een status" />
  if (soort === 'wanneer') return <WanneerVeld {...gewoon} />
  if (soort === 'verschuif') return <VerschuifInvoer {...props} />
  if (soort === 'gewicht') {
    return (
      <div className="veld-smal">
        <Tekstveld {...gewoon} inputMode="decimal" maxLength={6} autoComplete="off" />
      </div>
    )
  }
  return <OrganisatieInvoer {...gewoon} />
}

type InvoerProps = {
  readonly label: string
  readonly fout: string | undefined
  readonly waarde: string
  readonly onWijzig: (waarde: string) => void
}

function ActiehouderInvoer(props: InvoerProps) {
  const { data = [], error, refetch } = useQuery(actiehoudersQuery)
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  const keuzes = [
    ...data.map(({ id, naam }) => ({ waarde: id, label: naam })),
    { waarde: NIEMAND, label: 'Niemand: haal de actiehouder weg' },
  ]
  return <Keuzelijst {...props} keuzes={keuzes} leeg="Kies een medewerker" />
}

function OrganisatieInvoer({ label, fout, waarde, onWijzig }: InvoerProps) {
  const { data = [], error, refetch } = useQuery(alleOrganisatiesQuery)
  if (error) return <Foutvak fout={error} opnieuw={() => void refetch()} />
  return (
    <Zoekkeuze
      label={label}
      fout={fout}
      plaatshouder="Zoek op naam"
      keuzes={data.map(({ id, naam, aliassen }) => ({ waarde: id, label: naam, bij: aliassen.join(', ') }))}
      waarde={waarde === '' ? null : waarde}
      onWijzig={(id) => onWijzig(id ?? '')}
    />
  )
}
