import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Zoekkeuze } from '../../../platform/web/formulier/Zoekkeuze.tsx'
import type { KeuzeProps } from '../../../platform/web/schil/schilContext.ts'
import { alleOrganisatiesQuery } from './organisatiesQuery.ts'

type Props = KeuzeProps & { readonly label?: string; readonly hint?: ReactNode }

/** Choose one of the gemeente's organisaties by typing part of a name or alias. */
export function OrganisatieKeuze({ label = 'Organisatie', ...veld }: Props) {
  const { data = [] } = useQuery(alleOrganisatiesQuery)
  const keuzes = data.map(({ id, naam, aliassen }) => ({ waarde: id, label: naam, bij: aliassen.join(', ') }))
  return <Zoekkeuze label={label} keuzes={keuzes} {...veld} />
}
