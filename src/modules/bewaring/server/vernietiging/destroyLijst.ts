import { datum, dayInNederland } from '../../../../platform/domain/datum.ts'
import type { Kandidaat } from '../../../../platform/domain/bewaring/kandidaat.ts'
import type { Achtergrond, Tx } from '../../../../platform/server/withActor.ts'
import type { Recordsoort } from '../../domain/bewaartermijn.ts'
import { isGeblokkeerd } from '../../domain/blokkade.ts'
import { computeBewaring, isAanDeBeurt } from '../../domain/computeBewaring.ts'
import { findBewaartermijn } from '../../domain/tabel/bewaartabel.ts'
import { UITVALREDENEN, type Uitvalreden } from '../../domain/vernietigingslijst.ts'
import type { Bewaarbare } from '../bewaarbare.ts'
import { findGeblokkeerd } from '../blokkade/blokkadeRepository.ts'
import { findLijst, lockLijsten, saveAfgerond } from '../lijst/lijstRepository.ts'
import { listTeVernietigen, listVernietigd, saveEraf, saveVernietigd, type Regel } from '../lijst/regelRepository.ts'
import { insertTeWissen } from './teWissenRepository.ts'
import { writeVerklaring } from './writeVerklaring.ts'

export type Vernietigd = {
  readonly gemeente: number
  readonly soort: string
  readonly id: string
  readonly vernietigdOp: string
}

export type Vernietigmiddelen = {
  readonly achtergrond: Achtergrond
  readonly bewaarbaren: readonly Bewaarbare[]
  /** Durable outside the database when it returns; called before the destruction is committed. */
  readonly noteGrafstenen: (stenen: readonly Vernietigd[]) => Promise<void>
}

const PER_KEER = 100

/** Destroys what stands on an approved list, a batch a transaction, and closes it with a verklaring. Cut off anywhere, it goes on. */
export async function destroyLijst(middelen: Vernietigmiddelen, gemeenteId: number, lijstId: string): Promise<void> {
  const { achtergrond } = middelen
  for (;;) {
    const gedaan = await achtergrond(gemeenteId, 'vernietiging:destroy', async ({ db, now }) => {
      await lockLijsten(db, gemeenteId)
      const regels = await listTeVernietigen(db, lijstId, PER_KEER)
      const weg = await destroyRegels({ db, now }, middelen, gemeenteId, regels)
      return { body: regels.length, onderwerp: `vernietigingslijst/${lijstId}`, getoond: weg }
    })
    if (gedaan < PER_KEER) break
  }
  await achtergrond(gemeenteId, 'vernietiging:certify', async (ctx) => {
    await lockLijsten(ctx.db, gemeenteId)
    return { body: null, onderwerp: `vernietigingslijst/${lijstId}/${await certify(ctx, lijstId)}` }
  })
}

type Nu = { readonly db: Tx; readonly now: Date }

/** Answers the ids that are gone. */
async function destroyRegels(
  { db, now }: Nu,
  { bewaarbaren, noteGrafstenen }: Vernietigmiddelen,
  gemeenteId: number,
  regels: readonly Regel[],
): Promise<readonly string[]> {
  const geblokkeerd = await findGeblokkeerd(db)
  const weg: string[] = []
  for (const [soort, eigen] of groupBySoort(regels)) {
    const bewaarbare = bewaarbaren.find(({ recordsoort }) => recordsoort === soort)
    if (!bewaarbare) throw new Error(`nobody destroys ${soort}`)
    const { rijp, uitval } = await weighAgain({ db, now }, bewaarbare, eigen, geblokkeerd)
    for (const { id, reden } of uitval) await saveEraf(db, id, 'uitgevallen', UITVALREDENEN[reden], now)
    const ids = rijp.flatMap(({ recordId }) => recordId ?? [])
    if (ids.length === 0) continue
    await insertTeWissen(db, gemeenteId, await bewaarbare.destroy(db, gemeenteId, ids), now)
    await saveVernietigd(
      db,
      rijp.map(({ id }) => id),
      now,
    )
    await noteGrafstenen(ids.map((id) => ({ gemeente: gemeenteId, soort, id, vernietigdOp: now.toISOString() })))
    weg.push(...ids)
  }
  return weg
}

function groupBySoort(regels: readonly Regel[]): ReadonlyMap<Recordsoort, readonly Regel[]> {
  const groepen = new Map<Recordsoort, Regel[]>()
  for (const regel of regels) groepen.set(regel.recordsoort, [...(groepen.get(regel.recordsoort) ?? []), regel])
  return groepen
}

type Weging = {
  readonly rijp: readonly Regel[]
  readonly uitval: readonly { readonly id: string; readonly reden: Uitvalreden }[]
}

/** Between the list and its turn somebody may have worked with it, taken it away, or put a hold on it. */
async function weighAgain(
  { db, now }: Nu,
  bewaarbare: Bewaarbare,
  regels: readonly Regel[],
  geblokkeerd: ReadonlySet<string>,
): Promise<Weging> {
  const nu = new Map<string, Kandidaat>()
  for (const termijn of new Set(regels.map((regel) => regel.termijn))) {
    const eigen = regels.filter((regel) => regel.termijn === termijn)
    for (const kandidaat of await listNow(db, bewaarbare, termijn, eigen)) nu.set(kandidaat.id, kandidaat)
  }
  const gewogen = regels.map((regel) => ({
    regel,
    reden: weigh(regel, nu.get(regel.recordId ?? ''), geblokkeerd, now),
  }))
  return {
    rijp: gewogen.filter(({ reden }) => reden === null).map(({ regel }) => regel),
    uitval: gewogen.flatMap(({ regel: { id }, reden }) => (reden === null ? [] : [{ id, reden }])),
  }
}

const EINDE_DER_TIJDEN = datum('9999-12-31')

function listNow(
  db: Tx,
  { list }: Bewaarbare,
  termijnId: string,
  regels: readonly Regel[],
): Promise<readonly Kandidaat[]> {
  const termijn = findBewaartermijn(termijnId)
  if (!termijn) throw new Error(`no bewaartermijn ${termijnId}`)
  const { regime, klok } = termijn
  const ids = regels.flatMap(({ recordId }) => recordId ?? [])
  return list(db, { regime, klok, totEnMet: EINDE_DER_TIJDEN, na: null, aantal: ids.length, ids })
}

function weigh(
  regel: Regel,
  kandidaat: Kandidaat | undefined,
  geblokkeerd: ReadonlySet<string>,
  now: Date,
): Uitvalreden | null {
  const termijn = findBewaartermijn(regel.termijn)
  if (!kandidaat || !termijn) return 'weg'
  if (isGeblokkeerd(kandidaat, geblokkeerd)) return 'blokkade'
  const { laatste } = computeBewaring(termijn, kandidaat.klokdag)
  return isAanDeBeurt(termijn, laatste, dayInNederland(now)) ? null : 'loopt'
}

/** The end of what goes to the log: the hash of the verklaring, or that there was nothing. */
async function certify(ctx: Nu, lijstId: string): Promise<string> {
  const lijst = await findLijst(ctx.db, lijstId)
  if (!lijst || lijst.status !== 'goedgekeurd' || lijst.staat > 0) return 'al_klaar'
  const vernietigd = await listVernietigd(ctx.db, lijstId)
  const verklaring = vernietigd.length === 0 ? null : await writeVerklaring(ctx, lijst, vernietigd)
  await saveAfgerond(ctx.db, lijstId, verklaring, ctx.now)
  return verklaring === null ? 'leeg' : `sha256:${verklaring.sha256.toString('hex')}`
}
