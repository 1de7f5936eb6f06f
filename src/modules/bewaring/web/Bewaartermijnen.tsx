import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { Badge } from '../../../platform/web/weergave/Badge.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'
import { Tabel, type Kolom } from '../../../platform/web/weergave/Tabel.tsx'
import { BewaringTabs } from './BewaringTabs.tsx'
import { termijnenQuery, type TermijnRegel } from './bewaringQueries.ts'

const KOLOMMEN: readonly Kolom<TermijnRegel>[] = [
  {
    kop: 'Wat',
    cel: ({ naam, regimeNaam }) => (
      <>
        <span className="vet">{naam}</span>
        <br />
        <span className="klein zacht">{regimeNaam}</span>
      </>
    ),
  },
  { kop: 'Hoe lang', cel: ({ zin }) => zin },
  {
    kop: 'Daarna',
    cel: ({ bestemming }) => (bestemming === 'vernietigen' ? 'Vernietigen' : 'Overbrengen naar het archief'),
  },
  {
    kop: 'Grond',
    cel: ({ artikel, bron, geldigVan }) => (
      <>
        {artikel}
        <br />
        <span className="klein zacht">
          {bron}
          {geldigVan !== null && `, geldt sinds ${dagTekst(geldigVan)}`}
        </span>
      </>
    ),
  },
  { kop: 'Selectielijst', cel: ({ categorie }) => categorie ?? 'Nog niet vastgesteld' },
  {
    kop: 'Nagekeken',
    cel: ({ nagekeken }) =>
      nagekeken ? (
        <Badge kleur="goed" icoon={IconCircleCheck}>
          In de wet gelezen
        </Badge>
      ) : (
        <Badge kleur="letop" icoon={IconHelpCircle}>
          Niet geverifieerd
        </Badge>
      ),
  },
]

/** How long everything is kept, and why. */
export function Bewaartermijnen() {
  const { data } = useSuspenseQuery(termijnenQuery)
  return (
    <>
      <Paginakop titel="Bewaartermijnen" kruimels={['Bewaren en vernietigen', 'Bewaartermijnen']} />
      <BewaringTabs />
      <p>
        Staat er ‘ten hoogste’, dan mag het niet langer: zo’n termijn wordt nooit verlengd. Laat een termijn die niet
        geverifieerd is nakijken voor je een lijst goedkeurt.
      </p>
      <section className="kaart" aria-label="Bewaartermijnen">
        <Tabel label="Bewaartermijnen" kolommen={KOLOMMEN} rijen={data} sleutel={({ id }) => id} />
      </section>
    </>
  )
}
