import * as Y from 'yjs'
import type { Antwoord } from '../../../../../platform/contract.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { probleemVan } from '../../../../../platform/web/api/ProbleemFout.ts'
import { tekstContract } from '../../../contractTekst.ts'
import { createStand } from '../createStand.ts'
import { fromBase64 } from './base64.ts'
import { createTekstsync, type Bewaarstand } from './createTekstsync.ts'
import { sendWijziging } from './sendWijziging.ts'

export type Tekststand = {
  readonly bewaard: Bewaarstand
  /** Why it will not be kept; '' when it will. */
  readonly waarom: string
  readonly aanwezig: readonly string[]
  readonly bevroren: boolean
  /** Another word whenever there is something new beside the text. */
  readonly opmerkingenstand: string
}

export type Verbinding = {
  readonly doc: Y.Doc
  readonly stand: () => Tekststand
  readonly luister: (melding: () => void) => () => void
  /** Sends what waits and asks what is new, now. */
  readonly ververs: () => Promise<void>
  /** Keeps doing so; what is returned ends it, after sending what still waits. */
  readonly start: () => () => void
}

/** Time between asking what others did: with others at work, and alone. */
const SAMEN_MS = 2000
const ALLEEN_MS = 5000
/** What was typed is sent at most this long after it. */
const TYPEN_MS = 700

type Begin = Antwoord<typeof tekstContract.getTekst>

/** One text as it is open on this screen: its shared document, and everything that keeps it equal to that of the others. */
export function openVerbinding(id: string, begin: Begin): Verbinding {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, fromBase64(begin.staat))
  const sync = createTekstsync(doc, (wijziging) => sendWijziging(id, wijziging))
  const stand = createStand<Tekststand>({
    ...{ bewaard: 'bewaard', waarom: '', aanwezig: [], bevroren: begin.bevroren, opmerkingenstand: '' },
  })
  const zet = (anders: Partial<Tekststand>): void => stand.zet({ ...stand.lees(), ...anders })
  sync.luister(() => zet({ bewaard: sync.stand(), waarom: sync.waarom() }))
  let na = begin.volgnummer
  const ververs = async (): Promise<void> => {
    await sync.verstuur()
    const { volgnummer, wijzigingen, ...nieuws } = await askNieuws(id, na)
    sync.ontvang(wijzigingen.map(fromBase64))
    na = volgnummer
    zet(nieuws)
  }
  return {
    ...{ doc, ververs, stand: stand.lees, luister: stand.luister },
    start: () => keepVerbonden({ doc, ververs, verstuur: sync.verstuur, pauze: () => pauzeVan(stand.lees()) }),
  }
}

type Nieuws = Pick<Antwoord<typeof tekstContract.listTekstwijzigingen>, 'volgnummer' | 'wijzigingen'> &
  Partial<Tekststand>

/** What others did after a change; nothing when the server could not say. */
async function askNieuws(id: string, na: number): Promise<Nieuws> {
  try {
    return await call(tekstContract.listTekstwijzigingen, { params: { id }, query: { na } })
  } catch (fout) {
    // Gone, or no longer for this person; anything else may be over the next time.
    const isWeg = probleemVan(fout).status === 404
    return { volgnummer: na, wijzigingen: [], aanwezig: [], ...(isWeg && { bevroren: true }) }
  }
}

const pauzeVan = ({ aanwezig, bewaard }: Tekststand): number =>
  aanwezig.length > 0 || bewaard === 'wacht' ? SAMEN_MS : ALLEEN_MS

type Lus = Pick<Verbinding, 'doc' | 'ververs'> & {
  readonly verstuur: () => Promise<void>
  readonly pauze: () => number
}

/** Asks on while the page is seen, and sends shortly after the last key. */
function keepVerbonden({ doc, ververs, verstuur, pauze }: Lus): () => void {
  let gestopt = false
  let ronde = setTimeout(() => void loop(), 0)
  let typen: ReturnType<typeof setTimeout> | undefined
  const loop = async (): Promise<void> => {
    if (document.visibilityState === 'visible') await ververs()
    else await verstuur()
    if (!gestopt) ronde = setTimeout(() => void loop(), pauze())
  }
  const onUpdate = (): void => {
    typen ??= setTimeout(() => {
      typen = undefined
      void verstuur()
    }, TYPEN_MS)
  }
  const onTerug = (): void => void (document.visibilityState === 'visible' ? ververs() : verstuur())
  doc.on('update', onUpdate)
  document.addEventListener('visibilitychange', onTerug)
  window.addEventListener('online', onTerug)
  return () => {
    gestopt = true
    clearTimeout(ronde)
    clearTimeout(typen)
    doc.off('update', onUpdate)
    document.removeEventListener('visibilitychange', onTerug)
    window.removeEventListener('online', onTerug)
    void verstuur()
  }
}
