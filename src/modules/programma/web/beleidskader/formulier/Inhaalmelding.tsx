import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { BELEID_SOORT_TEKST, beleidswaardeTekst } from '../../../domain/beleidskader/beleidsteksten.ts'
import type { Beleidwaarden } from './beleidwaarden.ts'

const LABELS: Record<keyof Beleidwaarden, string> = {
  titel: 'Titel',
  soort: 'Soort',
  door: 'Vastgesteld door',
  op: 'Vastgesteld op',
  geldigVan: 'Geldig van',
  geldigTot: 'Geldig tot en met',
  documentUrl: 'Adres van het document',
  toelichting: 'Toelichting',
}
// The keys of the table just above.
const VELDEN = Object.keys(LABELS) as (keyof Beleidwaarden)[]

type Props = {
  /** What somebody else saved meanwhile. */
  readonly ander: Beleidwaarden
  readonly mijn: Beleidwaarden
  readonly onKies: <K extends keyof Beleidwaarden>(veld: K, waarde: Beleidwaarden[K]) => void
}

/** Somebody else saved first: what differs stands here, and one chooses per field. */
export function Inhaalmelding({ ander, mijn, onKies }: Props) {
  const anders = VELDEN.filter((veld) => ander[veld] !== mijn[veld])
  return (
    <Melder soort="letop" titel="Iemand anders was je voor.">
      {anders.length === 0
        ? 'Er staat nu hetzelfde als wat jij hebt. Sla op om verder te gaan.'
        : 'Dit staat er nu anders. Neem het over, of sla op om te houden wat jij invulde.'}
      <ul className="stapel-s">
        {anders.map((veld) => (
          <li key={veld} className="rij rij-breek">
            <span>
              {LABELS[veld]}: ‘{waardeTekst(veld, ander[veld])}’
            </span>
            <button className="knop knop-klein" type="button" onClick={() => onKies(veld, ander[veld])}>
              Neem {LABELS[veld].toLowerCase()} over
            </button>
          </li>
        ))}
      </ul>
    </Melder>
  )
}

function waardeTekst(veld: keyof Beleidwaarden, waarde: string): string {
  if (waarde === '' || waarde === 'onbekend') return 'niet ingevuld'
  const soort = veld === 'soort' ? Object.entries(BELEID_SOORT_TEKST).find(([naam]) => naam === waarde) : undefined
  if (soort) return soort[1]
  if (veld === 'door') return beleidswaardeTekst('door', waarde)
  return veld === 'op' || veld.startsWith('geldig') ? beleidswaardeTekst('op', waarde) : waarde
}
