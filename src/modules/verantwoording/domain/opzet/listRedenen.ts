import type { Datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Stand } from '../../../programma/public.ts'
import type { Actiefeit } from './feiten.ts'
import { toZin } from './tekstdelen.ts'

/** Why an actie came later or otherwise, from what people reported: cancelled and moved moments, a decision, the last words. */
export function listRedenen(
  { status, momenten, handmatig }: Pick<Stand, 'status' | 'momenten' | 'handmatig'>,
  bericht: string,
): readonly string[] {
  const vervallen = new Set(momenten.map((moment) => moment.vervallen.trim()).filter((reden) => reden !== ''))
  const verplaatst = momenten.filter(({ verplaatstVan, gedaanOp }) => verplaatstVan !== null && gedaanOp !== null)
  return [
    ...[...vervallen].map((reden) => `Een keer ging niet door: ${toZin(reden)}`),
    ...verplaatst.map(
      ({ gedaanOp }) => `Een keer deden we later dan gepland, op ${gedaanOp ? formatDatum(gedaanOp) : ''}.`,
    ),
    ...(handmatig && handmatig.reden !== '' ? [toZin(handmatig.reden)] : []),
    ...(status !== 'klaar' && bericht !== '' ? [toZin(bericht)] : []),
  ]
}

/** An actie that was taken out of the programme after it was adopted: nothing of it is planned or late any more. */
export const STAND_UITGEHAALD: Actiefeit['stand'] = {
  ...{ status: 'vervallen', dagenTeLaat: null, gedaan: 0, verwacht: 0, zin: 'Uit het programma gehaald' },
}

/** When it was taken out of the programme, and the reason that stands in the log. */
export const listUitgehaaldredenen = ({
  op,
  reden,
}: {
  readonly op: Datum
  readonly reden: string
}): readonly string[] => [
  `Op ${formatDatum(op)} is dit uit het programma gehaald.`,
  ...(reden.trim() === '' ? [] : [`De reden: ${toZin(reden)}`]),
]
