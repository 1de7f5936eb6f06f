import type { Klok } from '../../../../platform/domain/bewaring/kandidaat.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import { jaren } from '../../../../platform/domain/termijnen/lengte.ts'
import { findTermijn } from '../../../../platform/domain/termijnen/tabel/termijntabel.ts'
import type { Regime } from '../../../toegang/public.ts'
import type { Bewaartermijn, Recordsoort } from '../bewaartermijn.ts'

type Wettelijk = Pick<
  Bewaartermijn,
  'lengte' | 'hoogstens' | 'artikel' | 'bron' | 'geldigVan' | 'geldigTot' | 'nagekeken'
>

/** What the table of statutory terms says, so that a length stands in one place. Throws when it is not there. */
function fromTermijn(id: string, variant?: string): Wettelijk {
  const termijn = findTermijn(id)
  const vorm = variant === undefined ? termijn : termijn?.varianten?.[variant]
  if (!termijn || !vorm?.lengte) throw new Error(`no term ${id} ${variant ?? ''}`)
  const { bron, geldigVan, geldigTot, nagekeken } = termijn
  return { lengte: vorm.lengte, hoogstens: true, artikel: vorm.artikel, bron, geldigVan, geldigTot, nagekeken }
}

/** The law names no length: AVG 5 asks for no longer than needed, and the selectielijst or the gemeente says what that is. */
const gekozen = (aantal: number): Wettelijk => ({
  lengte: jaren(aantal),
  hoogstens: false,
  artikel: 'AVG 5 lid 1 onder e',
  bron: 'Voorstel van Baken; stel vast met de Selectielijst gemeenten 2020',
  geldigVan: null,
  geldigTot: null,
  nagekeken: false,
})

const WJSG: Wettelijk = {
  ...gekozen(5),
  hoogstens: true,
  artikel: 'Wjsg',
  bron: 'Voorstel van Baken; de wet noemt hier geen lengte die is nagekeken',
}

const aTermijn = (recordsoort: Recordsoort, regime: Regime, klok: Klok, wettelijk: Wettelijk): Bewaartermijn => ({
  id: `${recordsoort}/${regime}`,
  recordsoort,
  regime,
  klok,
  bestemming: 'vernietigen',
  categorie: null,
  ...wettelijk,
})

/** How long everything is kept that Baken can destroy. A change of the law is a new row; the old one gets a `geldigTot`. */
export const BEWAARTABEL: readonly Bewaartermijn[] = [
  aTermijn('toegang.medewerker', 'avg', 'afsluiting', gekozen(2)),
  aTermijn('bewaring.verzoek', 'avg', 'besluit', gekozen(5)),
  aTermijn('programma.reactie', 'avg', 'afsluiting', gekozen(5)),
  // Longer than the five years over which figures are shown.
  aTermijn('activiteiten.activiteit', 'avg', 'afsluiting', gekozen(7)),
  aTermijn('notities.notitie', 'avg', 'laatste_verwerking', gekozen(2)),
  aTermijn('notities.notitie', 'wpg', 'eerste_verwerking', fromTermijn('WP-01', 'verwijderen')),
  aTermijn('notities.notitie', 'wjsg', 'eerste_verwerking', WJSG),
  aTermijn('notities.notitie', 'wgs-riec', 'eerste_verwerking', fromTermijn('WS-01')),
  aTermijn('notities.notitie', 'wgs-zvh', 'eerste_verwerking', fromTermijn('WS-01')),
  aTermijn('notities.notitie', 'pga-rad', 'laatste_verwerking', fromTermijn('RT-01')),
  aTermijn('notities.notitie', 'wth', 'besluit', fromTermijn('HV-05')),
]

/**
 * The rows that rule on that day. A row without a first day always did; what was noted before the law came into force falls under
 * it since.
 */
export const listGeldend = (dag: Datum): readonly Bewaartermijn[] =>
  BEWAARTABEL.filter(
    ({ geldigVan, geldigTot }) => (geldigVan === null || geldigVan <= dag) && (geldigTot === null || dag <= geldigTot),
  )

const OP_ID = new Map(BEWAARTABEL.map((termijn) => [termijn.id, termijn]))

export const findBewaartermijn = (id: string): Bewaartermijn | undefined => OP_ID.get(id)
