import { createHmac } from 'node:crypto'
import { findBuitenFout } from '../../../../platform/server/buiten/BuitenFout.ts'
import type { Ankerfout } from './ankerfouten.ts'
import { plaatsOfGeheim, type Ankermiddelen } from './ankermiddelen.ts'
import type { Anker } from './ankerRepository.ts'

const LANGST_MS = 5_000

/**
 * Posts one line to the webhook of a gemeente; null when it was taken (2xx), else why not. `X-Baken-Handtekening` holds
 * "sha256=" and the HMAC-SHA-256, in hexadecimals, of the very bytes of the body, keyed with the secret as UTF-8.
 */
export async function sendWebhook(
  { kluis, fetchBuiten }: Pick<Ankermiddelen, 'kluis' | 'fetchBuiten'>,
  gemeenteId: number,
  { adres, geheim }: Pick<Anker, 'adres' | 'geheim'>,
  regel: string,
): Promise<Ankerfout | null> {
  const sleutel = geheim && kluis.open(geheim, plaatsOfGeheim(gemeenteId))
  if (!sleutel) return 'geheim_onleesbaar'
  const handtekening = createHmac('sha256', sleutel).update(regel).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Baken',
    'x-baken-handtekening': `sha256=${handtekening}`,
  }
  try {
    const { ok, status } = await fetchBuiten(adres, {
      ...{ method: 'POST', headers, body: regel, signal: AbortSignal.timeout(LANGST_MS) },
    })
    return ok ? null : `antwoord_${status}`
  } catch (fout) {
    const buiten = findBuitenFout(fout)
    if (buiten === null) throw fout
    return buiten.reden
  }
}
