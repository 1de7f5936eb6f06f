import { randomBytes, randomUUID } from 'node:crypto'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { formatKenmerk, type Regime, type Vertrouwelijkheid } from '../../toegang/public.ts'
import { insertDossier } from '../../toegang/server/public.ts'
import { insertNotitie, noteGebeurtenis } from './notitieRepository.ts'

export type NieuweNotitie = {
  readonly titel: string
  readonly tekst: string
  readonly organisatieId: string
  readonly regime: Regime
  readonly vertrouwelijkheid: Vertrouwelijkheid
}

/** Whoever makes it is its behandelaar. Returns its id. */
export async function createNotitie({ db, actor, now }: ActorContext, nieuw: NieuweNotitie): Promise<string> {
  const id = randomUUID()
  const { regime, vertrouwelijkheid } = nieuw
  const kenmerk = formatKenmerk('N', randomBytes(8))
  await insertDossier(db, actor, { id, soort: 'notitie', kenmerk, regime, vertrouwelijkheid, begonnenOp: now })
  await insertNotitie(db, actor, id, nieuw, now)
  await noteGebeurtenis(db, actor, id, 'gemaakt', '', now)
  return id
}
