import { addDays, type Datum } from '../../../platform/domain/datum.ts'
import { addLengte } from '../../../platform/domain/termijnen/addLengte.ts'
import { computeEinde } from '../../../platform/domain/termijnen/computeEinde.ts'
import { explainEinde } from '../../../platform/domain/termijnen/explainEinde.ts'
import { readOpties } from '../../../platform/domain/termijnen/opties.ts'
import type { Lengte } from '../../../platform/domain/termijnen/lengte.ts'
import type { Vorm } from '../../../platform/domain/termijnen/termijn.ts'
import { KLOKNAMEN, RECORDNAMEN, type Bewaartermijn } from './bewaartermijn.ts'

export type Bewaring = {
  readonly laatste: Datum
  /** One Dutch sentence that says how the last day came about, and by which article. */
  readonly uitleg: string
}

const ZONDER = readOpties(null)

/** Until when something is kept of which the clock started that day. Nothing makes that longer: no day off, no extension. */
export function computeBewaring(
  { recordsoort, artikel, klok, lengte, geldigVan }: Bewaartermijn,
  klokdag: Datum,
): Bewaring {
  const vorm: Vorm & { readonly lengte: Lengte } = {
    naam: RECORDNAMEN[recordsoort],
    artikel,
    start: KLOKNAMEN[klok],
    lengte,
    doel: 'bewaren',
    schuift: 'nee',
  }
  const start = { dag: klokdag, tijd: null }
  const einde = computeEinde(vorm, start, ZONDER)
  if (!einde.ok) throw new Error(`no end for ${recordsoort}: ${einde.reden}`)
  return { laatste: einde.value.laatste.dag, uitleg: explainEinde(vorm, start, einde.value, geldigVan) }
}

/** What may not be kept longer is put on a list so many days before, so that there is time to look at it. */
export const VOORLOOP_DAGEN = 30

/** Whether something with this last day is to be destroyed now. */
export const isAanDeBeurt = (
  { hoogstens }: Pick<Bewaartermijn, 'hoogstens'>,
  laatste: Datum,
  vandaag: Datum,
): boolean => (hoogstens ? laatste <= addDays(vandaag, VOORLOOP_DAGEN) : laatste < vandaag)

/** Months differ in length, so counting back lands up to three days too early. */
const MARGE_DAGEN = 3

/** The last day on which a clock may have started of what can be due: a bound for a search, checked one by one afterwards. */
export function boundKlokdag({ hoogstens, lengte }: Bewaartermijn, vandaag: Datum): Datum {
  const grens = hoogstens ? addDays(vandaag, VOORLOOP_DAGEN) : addDays(vandaag, -1)
  return addDays(addLengte(grens, lengte, -1), MARGE_DAGEN)
}
