import { notFound } from '../../../../platform/server/problems.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { findNamen } from '../../../partners/server/public.ts'
import type { Boom } from '../../domain/boom/boom.ts'
import { listOnderdelen } from '../onderdelen/onderdeelRepository.ts'
import { toBoomBody } from '../onderdelen/toAntwoord.ts'
import { findProgramma, listProgrammasOfJaar, type Programma } from '../programmaRepository.ts'
import { listDossiers, standenOp, type MetStand } from '../uitvoering/readStanden.ts'
import { listUitvoeringen, type ActieUitvoering } from '../uitvoering/uitvoeringRepository.ts'
import { listBeloften, type Beloften } from './listBeloften.ts'
import { listUitgehaald, type Uitgehaald } from './listUitgehaald.ts'

/** A programme with all that an account of it needs; the number of queries does not grow with its acties. */
export type Programmafeiten = {
  readonly programma: Programma
  /** With what was promised and taken out since (`uitgehaald`). */
  readonly boom: Boom
  /** By the id of each prioriteit, inzet and actie that was taken out after the programme was adopted. */
  readonly uitgehaald: ReadonlyMap<string, Uitgehaald>
  /** As it stood on the day that was asked. */
  readonly standen: ReadonlyMap<string, MetStand>
  readonly beloften: Beloften
  /** Acties of the programme of next year that continue one of this programme, by the id of that one. */
  readonly opvolgers: ReadonlyMap<string, readonly ActieUitvoering[]>
}

export async function readProgrammafeiten(db: Tx, programmaId: string, peildatum: Datum): Promise<Programmafeiten> {
  const programma = (await findProgramma(db, programmaId)) ?? notFound()
  const [aanwezig, weg, dossiers, beloften, opvolgers] = await Promise.all([
    listOnderdelen(db, programmaId),
    listUitgehaald(db, programmaId),
    listDossiers(db, programmaId),
    listBeloften(db, programmaId),
    listOpvolgers(db, programma),
  ])
  const records = [...aanwezig, ...weg.map(({ record }) => record)]
  const ids = records.flatMap((record) =>
    record.soort === 'actie' ? record.inhoud.partijen.flatMap(({ organisatieId }) => organisatieId ?? []) : [],
  )
  const standen = standenOp(dossiers, programma.jaar, peildatum)
  return {
    ...{ programma, beloften, opvolgers },
    uitgehaald: new Map(weg.map(({ record, ...een }) => [record.id, een])),
    boom: toBoomBody(records, await findNamen(db, ids)),
    standen: new Map(standen.map((een) => [een.uitvoering.actieId, een])),
  }
}

async function listOpvolgers(db: Tx, { id, jaar }: Programma): Promise<Programmafeiten['opvolgers']> {
  const volgend = (await listProgrammasOfJaar(db, jaar + 1)).find(({ vorigId }) => vorigId === id)
  const perVorige = new Map<string, ActieUitvoering[]>()
  for (const actie of volgend ? await listUitvoeringen(db, volgend.id) : []) {
    if (actie.vorigeActieId === null) continue
    perVorige.set(actie.vorigeActieId, [...(perVorige.get(actie.vorigeActieId) ?? []), actie])
  }
  return perVorige
}
