import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Ankerritme, Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { planBlik, planPoging, planVolgende } from '../../domain/anker/planVerankering.ts'
import { listAnkers, type Anker } from './ankerRepository.ts'

/** Takes up what is due: until it is written down what came of it, or for two minutes, nobody else does. */
export async function claimAnkers(db: Tx, nu: Date): Promise<Anker[]> {
  const geclaimd = await db
    .updateTable('logboek.anker')
    .set({ volgende_op: planBlik(nu) })
    .where('volgende_op', '<=', nu)
    .returning('soort')
    .execute()
  if (geclaimd.length === 0) return []
  const soorten = new Set<string>(geclaimd.map(({ soort }) => soort))
  return (await listAnkers(db)).filter(({ soort }) => soorten.has(soort))
}

/** The choice as it was when its head was sent: what was chosen since has nothing to do with it. */
type Keuze = { readonly soort: Ankersoort; readonly versie: number }

const update = (db: Tx, { soort, versie }: Keuze) =>
  db.updateTable('logboek.anker').where('soort', '=', soort).where('versie', '=', versie)

const NIET_ONDERWEG = { onderweg_bericht: null, onderweg_omvang: null } as const

/** The head over `omvang` lines arrived. */
export async function noteVerankerd(
  db: Tx,
  anker: Keuze & { readonly ritme: Ankerritme },
  omvang: number,
  op: Date,
): Promise<void> {
  const stand = { pogingen: 0, fout: null, fout_op: null, ...NIET_ONDERWEG }
  await update(db, anker)
    .set({ ...stand, verankerd_omvang: omvang, verankerd_op: op, volgende_op: planVolgende(anker.ritme, op) })
    .execute()
}

/** It did not go; `fout` is a word of `describeAnkerfout`. */
export async function noteMislukt(
  db: Tx,
  anker: Keuze & { readonly pogingen: number },
  fout: string,
  nu: Date,
): Promise<void> {
  const pogingen = anker.pogingen + 1
  await update(db, anker)
    .set({ pogingen, fout, fout_op: nu, ...NIET_ONDERWEG, volgende_op: planPoging(pogingen, nu) })
    .execute()
}

/** It waits in the outbox; the next look tells what became of it. */
export async function noteOnderweg(db: Tx, anker: Keuze, bericht: string, omvang: number): Promise<void> {
  await update(db, anker).set({ onderweg_bericht: bericht, onderweg_omvang: omvang }).execute()
}

/** It is still in the outbox, and that takes long. */
export async function noteVertraagd(db: Tx, anker: Keuze, fout: string, nu: Date): Promise<void> {
  await update(db, anker).set({ fout, fout_op: nu }).execute()
}
