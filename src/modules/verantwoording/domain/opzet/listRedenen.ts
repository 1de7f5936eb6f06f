import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Stand } from '../../../programma/public.ts'
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
