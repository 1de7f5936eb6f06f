import '../beleidskader.css'
import IconScale from '@tabler/icons-react/dist/esm/icons/IconScale.mjs'
import { Link } from '@tanstack/react-router'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { Tabel, type Kolom } from '../../../../../platform/web/weergave/Tabel.tsx'
import { BELEID_SOORT_TEKST, beleidswaardeTekst } from '../../../domain/beleidskader/beleidsteksten.ts'
import type { BeleidskaderRegel } from '../beleidskaderQuery.ts'
import { VerloopBadge } from '../VerloopBadge.tsx'

const KOLOMMEN: readonly Kolom<BeleidskaderRegel>[] = [
  {
    kop: 'Titel',
    cel: ({ id, titel }) => (
      <Link to="/beleidskaders/$id" params={{ id }}>
        {titel}
      </Link>
    ),
  },
  { kop: 'Soort', cel: ({ soort }) => BELEID_SOORT_TEKST[soort] },
  { kop: 'Vastgesteld', cel: (kader) => <Vastgesteld kader={kader} /> },
  {
    kop: 'Geldig',
    cel: ({ verloop }) => (
      <span className="stapel-s beleid-cel">
        <VerloopBadge stand={verloop.stand} />
        {verloop.dag !== null && <span className="klein zacht">{verloop.zin}</span>}
      </span>
    ),
  },
  { kop: 'Koppelingen', getal: true, cel: ({ aantalKoppelingen }) => aantalKoppelingen.toLocaleString('nl-NL') },
]

/** What expires stands first. */
export const BeleidskaderLijst = ({ kaders }: { readonly kaders: readonly BeleidskaderRegel[] }) => (
  <Tabel label="Beleidskaders, wat verloopt bovenaan" rijen={kaders} sleutel={({ id }) => id} kolommen={KOLOMMEN} />
)

function Vastgesteld({ kader: { door, op, aantalTegenspraken } }: { readonly kader: BeleidskaderRegel }) {
  const tekst = [door && beleidswaardeTekst('door', door), op && beleidswaardeTekst('op', op)]
    .filter(Boolean)
    .join(', ')
  return (
    <span className="stapel-s beleid-cel">
      {tekst !== '' && <span>{tekst}</span>}
      {aantalTegenspraken > 0 && (
        <Badge kleur="letop" icoon={IconScale}>
          Bronnen spreken elkaar tegen
        </Badge>
      )}
      {tekst === '' && aantalTegenspraken === 0 && <span className="zacht">Niet bekend</span>}
    </span>
  )
}
