import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { tekstContract } from '../../../contractTekst.ts'
import { fromBase64, toBase64 } from './base64.ts'
import type { Stuurantwoord } from './createTekstsync.ts'

/** Sends one change of a text and says what became of it; never throws. */
export async function sendWijziging(id: string, wijziging: Uint8Array): Promise<Stuurantwoord> {
  try {
    await call(tekstContract.createTekstwijziging, { params: { id }, body: { wijziging: toBase64(wijziging) } })
    return { soort: 'bewaard' }
  } catch (fout) {
    const { status, code, detail } = probleemVan(fout)
    if (code === 'voorganger_ontbreekt') return askStaat(id)
    return isTijdelijk(status) ? { soort: 'opnieuw' } : { soort: 'geweigerd', waarom: detail }
  }
}

async function askStaat(id: string): Promise<Stuurantwoord> {
  try {
    const { staat } = await call(tekstContract.getTekst, { params: { id } })
    return { soort: 'alles', staat: fromBase64(staat) }
  } catch {
    return { soort: 'opnieuw' }
  }
}

/** No connection, signed out (signing in happens on another tab), too busy, or a fault of the server. */
const isTijdelijk = (status: number): boolean => status === 0 || status === 401 || status === 429 || status >= 500
