import * as Y from 'yjs'

/** bewaard: all is on disk · bezig: on its way · wacht: could not be sent, and is tried again · geweigerd: will not be kept. */
export type Bewaarstand = 'bewaard' | 'bezig' | 'wacht' | 'geweigerd'

export type Stuur = (wijziging: Uint8Array) => Promise<Stuurantwoord>

/**
 * bewaard: on disk · opnieuw: no connection, or a busy server · alles: the server misses something that came before, and `staat` is
 * all it has · geweigerd: never.
 */
export type Stuurantwoord =
  | { readonly soort: 'bewaard' }
  | { readonly soort: 'opnieuw' }
  | { readonly soort: 'alles'; readonly staat: Uint8Array }
  | { readonly soort: 'geweigerd'; readonly waarom: string }

export type Tekstsync = {
  readonly stand: () => Bewaarstand
  /** Why it was refused; '' when it was not. */
  readonly waarom: () => string
  /** What others wrote. */
  readonly ontvang: (wijzigingen: readonly Uint8Array[]) => void
  /** Sends what waits; one at a time, in order. Resolves when nothing more can be sent now. */
  readonly verstuur: () => Promise<void>
  readonly luister: (melding: () => void) => void
}

const VAN_SERVER = Symbol('van-server')

/** Bytes in one request; the server takes no more. */
const GROOTSTE_ZENDING = 190_000

/**
 * Keeps every change of this document until the server says that it is on disk. A change that is sent twice does no harm, so what
 * got no answer is simply sent again.
 */
export function createTekstsync(doc: Y.Doc, stuur: Stuur): Tekstsync {
  let wachtrij: Uint8Array[] = []
  let stand: Bewaarstand = 'bewaard'
  let waarom = ''
  let onderweg: Promise<void> | null = null
  const luisteraars: (() => void)[] = []

  const zet = (nieuw: Bewaarstand): void => {
    stand = nieuw
    for (const melding of luisteraars) melding()
  }
  const onUpdate = (wijziging: Uint8Array, herkomst: unknown): void => {
    if (herkomst === VAN_SERVER || stand === 'geweigerd') return
    wachtrij.push(wijziging)
    if (stand === 'bewaard') zet('bezig')
  }
  doc.on('update', onUpdate)

  const sendAlles = async (): Promise<void> => {
    while (wachtrij.length > 0 && stand !== 'geweigerd') {
      const zending = takeZending(wachtrij)
      const antwoord = await stuur(Y.mergeUpdates(zending))
      if (antwoord.soort === 'opnieuw') return zet('wacht')
      if (antwoord.soort === 'geweigerd') {
        waarom = antwoord.waarom
        return zet('geweigerd')
      }
      wachtrij =
        antwoord.soort === 'alles'
          ? [Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(antwoord.staat))]
          : wachtrij.slice(zending.length)
      zet(wachtrij.length === 0 ? 'bewaard' : 'bezig')
    }
  }

  return {
    stand: () => stand,
    waarom: () => waarom,
    ontvang: (wijzigingen) => {
      for (const wijziging of wijzigingen) Y.applyUpdate(doc, wijziging, VAN_SERVER)
    },
    verstuur: () => {
      onderweg ??= sendAlles().finally(() => {
        onderweg = null
      })
      return onderweg
    },
    luister: (melding) => void luisteraars.push(melding),
  }
}

/** The oldest changes that fit in one request together; one that is larger goes alone. */
function takeZending(wachtrij: readonly Uint8Array[]): Uint8Array[] {
  const zending: Uint8Array[] = []
  let bytes = 0
  for (const wijziging of wachtrij) {
    if (zending.length > 0 && bytes + wijziging.length > GROOTSTE_ZENDING) break
    zending.push(wijziging)
    bytes += wijziging.length
  }
  return zending
}
