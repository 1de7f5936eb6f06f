import { randomBytes } from 'node:crypto'
import { findBuitenFout } from '../../../../platform/server/buiten/BuitenFout.ts'
import { withdrawBerichten } from '../../../../platform/server/post/withdrawBerichten.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { ActorContext, Tx } from '../../../../platform/server/withActor.ts'
import type { Ankersoort } from '../../domain/anker/ankerkeuze.ts'
import { describeAnkerfout } from './ankerfouten.ts'
import { plaatsOfGeheim, type Ankermiddelen } from './ankermiddelen.ts'
import { deleteAnker, findAnker, insertAnker, saveAnker, saveGeheim, type Anker } from './ankerRepository.ts'
import { ANKERMAIL } from './mailAnker.ts'

type Ctx = Pick<ActorContext, 'db' | 'actor' | 'now'>
type Keuze = Pick<Anker, 'soort' | 'adres' | 'ritme'> & { readonly versie: number | null }

const GEHEIM_BYTES = 32

/** Puts an anchor there or changes it. The secret of a webhook is in the answer when it was made now. */
export async function chooseAnker(
  { db, actor, now }: Ctx,
  middelen: Pick<Ankermiddelen, 'kluis' | 'checkAdres'>,
  { versie, ...keuze }: Keuze,
): Promise<{ readonly anker: Anker; readonly geheim: string | null }> {
  const { soort, adres } = keuze
  if (soort === 'webhook') checkWebhook(middelen, adres)
  if (versie !== null) {
    const eerder = await findAnker(db, soort)
    const opnieuw = eerder?.adres !== adres
    if (opnieuw) await withdrawMail(db, soort, now)
    if (!(await saveAnker(db, { ...keuze, versie }, opnieuw, now))) wasFirst()
    return { anker: await getAnker(db, soort), geheim: null }
  }
  const geheim = soort === 'webhook' ? makeGeheim(middelen, actor.gemeenteId) : null
  const nieuw = { ...keuze, geheim: geheim?.verzegeld ?? null }
  if (!(await insertAnker(db, actor.gemeenteId, nieuw, now))) wasFirst()
  return { anker: await getAnker(db, soort), geheim: geheim?.tekst ?? null }
}

export async function renewGeheim({ db, actor, now }: Ctx, middelen: Pick<Ankermiddelen, 'kluis'>): Promise<string> {
  const { tekst, verzegeld } = makeGeheim(middelen, actor.gemeenteId)
  if (!(await saveGeheim(db, verzegeld, now))) notFound()
  return tekst
}

export async function removeAnker({ db, now }: Ctx, soort: Ankersoort): Promise<void> {
  if (!(await deleteAnker(db, soort))) notFound()
  await withdrawMail(db, soort, now)
}

export const getAnker = async (db: Tx, soort: Ankersoort): Promise<Anker> => (await findAnker(db, soort)) ?? notFound()

const withdrawMail = async (db: Tx, soort: Ankersoort, now: Date): Promise<void> => {
  if (soort === 'mail') await withdrawBerichten(db, [ANKERMAIL], now)
}

function makeGeheim({ kluis }: Pick<Ankermiddelen, 'kluis'>, gemeenteId: number) {
  const tekst = randomBytes(GEHEIM_BYTES).toString('base64url')
  return { tekst, verzegeld: kluis.seal(Buffer.from(tekst), plaatsOfGeheim(gemeenteId)) }
}

function checkWebhook({ checkAdres }: Pick<Ankermiddelen, 'checkAdres'>, adres: string): void {
  try {
    checkAdres(adres)
  } catch (fout) {
    const buiten = findBuitenFout(fout)
    if (buiten === null) throw fout
    throw new Problem(400, 'invoer_ongeldig', {
      fouten: [{ pad: 'body.adres', melding: describeAnkerfout(buiten.reden) }],
    })
  }
}

function wasFirst(): never {
  throw new Problem(409, 'intussen_gewijzigd', {
    detail: 'Iemand anders wijzigde dit anker intussen. Ververs de pagina.',
  })
}
