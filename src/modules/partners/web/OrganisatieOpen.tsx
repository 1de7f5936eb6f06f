import { useQuery } from '@tanstack/react-query'
import { Dialoog } from '../../../platform/web/bericht/Dialoog.tsx'
import { useMag } from '../../../platform/web/schil/sessie.ts'
import { OrganisatieDialoog } from './OrganisatieDialoog.tsx'
import { alleOrganisatiesQuery, type OrganisatieRegel } from './organisatiesQuery.ts'
import { SOORT_TEKST } from './teksten.ts'

/** The organisatie in the address, to change or only to see. */
export function OrganisatieOpen({ id, onSluit }: { readonly id: string; readonly onSluit: () => void }) {
  const magWijzigen = useMag('organisatie:edit')
  const { data } = useQuery(alleOrganisatiesQuery)
  if (id === 'nieuw') return magWijzigen && <OrganisatieDialoog organisatie={null} onSluit={onSluit} />
  const organisatie = data?.find((een) => een.id === id)
  if (!data) return null
  if (!organisatie) return <Verdwenen onSluit={onSluit} />
  return magWijzigen ? (
    <OrganisatieDialoog key={organisatie.versie} organisatie={organisatie} onSluit={onSluit} />
  ) : (
    <OrganisatieInzien organisatie={organisatie} onSluit={onSluit} />
  )
}

type InzienProps = { readonly organisatie: OrganisatieRegel; readonly onSluit: () => void }

const OrganisatieInzien = ({ organisatie: { naam, soort, aliassen, contact }, onSluit }: InzienProps) => (
  <Dialoog titel={naam} open onSluit={onSluit}>
    <dl className="feiten">
      <dt>Soort</dt>
      <dd>{SOORT_TEKST[soort]}</dd>
      <dt>Andere namen</dt>
      <dd>{aliassen.length === 0 ? 'Geen' : aliassen.join(', ')}</dd>
      <dt>Contactpersoon voor toegang</dt>
      <dd>{contact ? `${contact.naam} (${contact.email})` : 'Geen'}</dd>
    </dl>
  </Dialoog>
)

const Verdwenen = ({ onSluit }: { readonly onSluit: () => void }) => (
  <Dialoog titel="Deze organisatie is er niet meer" open onSluit={onSluit}>
    <p>Iemand heeft haar weggehaald. Zoek in de lijst of ze nu anders heet.</p>
  </Dialoog>
)
