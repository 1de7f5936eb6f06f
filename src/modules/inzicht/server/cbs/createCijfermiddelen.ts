import { hostOf, isLokaleNaam } from '../../../../platform/server/buiten/checkBuitenadres.ts'
import { createFetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import type { Achtergrond } from '../../../../platform/server/withActor.ts'
import type { Bestanden } from '../../../documenten/server/public.ts'
import { createVoortgang } from '../lading/createVoortgang.ts'
import { CBS_ADRESSEN, createCbsclient, type Cbsadressen } from './cbsclient.ts'
import type { Cbsmiddelen } from './haalOp.ts'

type Opties = {
  readonly achtergrond: Achtergrond
  readonly bestanden: Bestanden
  /** The address of Baken as people type it: on one machine only, a server beside it may be asked. */
  readonly adres: string
  readonly interneServers: readonly string[]
  readonly cbs: Cbsinstelling
}

export type Cbsinstelling = { readonly adressen?: Partial<Cbsadressen>; readonly pauzeMs?: number }

/** Polite to a server that is there for everybody. */
const PAUZE_MS = 300

/** What reading files and fetching open data need. */
export const createCijfermiddelen = ({ achtergrond, bestanden, adres, interneServers, cbs }: Opties): Cbsmiddelen => ({
  ...{ achtergrond, bestanden, voortgang: createVoortgang() },
  vraagCbs: createCbsclient({
    fetchBuiten: createFetchBuiten({ opEigenMachine: isLokaleNaam(hostOf(new URL(adres))), interneServers }),
    adressen: { ...CBS_ADRESSEN, ...cbs.adressen },
    pauzeMs: cbs.pauzeMs ?? PAUZE_MS,
  }),
})
