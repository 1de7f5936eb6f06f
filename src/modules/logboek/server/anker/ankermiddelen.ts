import { checkBuitenadres, hostOf, isLokaleNaam } from '../../../../platform/server/buiten/checkBuitenadres.ts'
import { createFetchBuiten, type FetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import { createKluis, type Kluis } from '../../../../platform/server/kluis.ts'
import type { Postweg } from '../../../../platform/server/post/postweg.ts'

/** What sending heads outside needs. */
export type Ankermiddelen = {
  readonly kluis: Kluis
  readonly fetchBuiten: FetchBuiten
  /** Throws a BuitenFout for an address that Baken does not ask. */
  readonly checkAdres: (adres: string) => void
  readonly post: Postweg['post']
}

type Opties = {
  readonly geheim: Buffer
  readonly postweg: Postweg
  /** Names of servers inside the own network that may be asked. */
  readonly interneServers: readonly string[]
}

/** Baken runs on one machine only when that is the address people type. */
export function createAnkermiddelen({ geheim, postweg, interneServers }: Opties): Ankermiddelen {
  const grens = { opEigenMachine: isLokaleNaam(hostOf(new URL(postweg.adres))), interneServers }
  return {
    kluis: createKluis(geheim, 'logboekanker'),
    fetchBuiten: createFetchBuiten(grens),
    checkAdres: (adres) => checkBuitenadres(grens, new URL(adres)),
    post: postweg.post,
  }
}

export const plaatsOfGeheim = (gemeenteId: number): string => `webhook/${gemeenteId}`
