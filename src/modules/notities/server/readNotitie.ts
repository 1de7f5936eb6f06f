import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import type { Antwoord } from '../../../platform/contract.ts'
import { mayWrite, type Inzage } from '../../toegang/public.ts'
import { findInzage, listDeelnemers, type Deelnameregel } from '../../toegang/server/public.ts'
import type { notitiesContract } from '../contract.ts'
import { listBijlagen, type Bijlage } from './bijlageRepository.ts'
import { findNotitie, findTekst, listGebeurtenissen, type Notitieregel } from './notitieRepository.ts'

export const toRegel = ({ begonnenOp, gewijzigdOp, organisatie, behandelaar, ...rest }: Notitieregel) => ({
  ...rest,
  organisatie: { ...organisatie },
  behandelaar: { ...behandelaar },
  begonnenOp: begonnenOp.toISOString(),
  gewijzigdOp: gewijzigdOp.toISOString(),
})

export const toBijlage = ({ id, naam, grootte, wie, geplaatstOp }: Bijlage) => ({
  ...{ id, naam, grootte, wie },
  geplaatstOp: geplaatstOp.toISOString(),
})

export const toDeelnemer = ({ id, houder, naam, organisatie, als, delen, sinds, tot }: Deelnameregel) => ({
  ...{ id, houder: { ...houder }, naam, organisatie, als },
  delen: delen && [...delen],
  sinds: sinds.toISOString(),
  tot: tot?.toISOString() ?? null,
})

/** The notitie with the parts that the caller sees; a 404 when it does not exist for them. */
export async function readNotitie(
  ctx: ActorContext,
  id: string,
): Promise<Antwoord<typeof notitiesContract.getNotitie>> {
  const { db, actor } = ctx
  const { notitie, inzage } = await getInzage(ctx, id)
  const ziet = (deel: 'tekst' | 'bijlagen' | 'deelnemers' | 'geschiedenis'): boolean => inzage.delen.has(deel)
  const magSchrijven = actor.handelingen.has('notitie:edit')
  return {
    ...toRegel(notitie),
    tekst: (await findTekst(db, id)) ?? null,
    bijlagen: ziet('bijlagen') ? (await listBijlagen(db, id)).map(toBijlage) : null,
    deelnemers: ziet('deelnemers') ? (await listDeelnemers(db, actor.gemeenteId, id)).map(toDeelnemer) : null,
    geschiedenis: ziet('geschiedenis')
      ? (await listGebeurtenissen(db, id)).map((punt) => ({ ...punt, op: punt.op.toISOString() }))
      : null,
    mag: { wijzigen: magSchrijven && mayWrite(inzage), deelnemers: magSchrijven && inzage.als.has('behandelaar') },
  }
}

type Geopend = { readonly notitie: Notitieregel; readonly inzage: Inzage }

export async function getInzage({ db }: ActorContext, id: string): Promise<Geopend> {
  const notitie = (await findNotitie(db, id)) ?? notFound()
  return { notitie, inzage: (await findInzage(db, id)) ?? notFound() }
}

/** For who writes in it: who only reads is told so, because they see it. */
export async function openForWriting(ctx: ActorContext, id: string): Promise<Geopend> {
  const geopend = await getInzage(ctx, id)
  if (mayWrite(geopend.inzage)) return geopend
  throw new Problem(403, 'alleen_lezen', {
    detail: 'Je leest mee met deze notitie. Vraag de behandelaar of je mag meeschrijven.',
  })
}

/** For who decides who takes part. */
export async function openAsBehandelaar(ctx: ActorContext, id: string): Promise<Geopend> {
  const geopend = await getInzage(ctx, id)
  if (geopend.inzage.als.has('behandelaar')) return geopend
  throw new Problem(403, 'alleen_behandelaar', {
    detail: 'Alleen de behandelaar kan dit. Vraag het aan de behandelaar.',
  })
}
