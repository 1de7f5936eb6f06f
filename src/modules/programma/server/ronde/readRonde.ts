import { dayInNederland } from '../../../../platform/domain/datum.ts'
import { findPoststanden, type Poststand } from '../../../../platform/server/post/findPoststanden.ts'
import { notFound } from '../../../../platform/server/problems.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { isLeeg } from '../../domain/ronde/checkAntwoord.ts'
import { listTwijfels } from '../../domain/ronde/listTwijfels.ts'
import { needsAntwoord } from '../../domain/ronde/needsAntwoord.ts'
import { isVanMij } from '../../domain/stand/isVanMij.ts'
import { getProgramma } from '../programmastatus/openProgramma.ts'
import { listPlaatsen } from '../uitvoering/plekRepository.ts'
import { readStanden, type MetStand } from '../uitvoering/readStanden.ts'
import { listAntwoordenOfRonde, type Antwoord } from './antwoordRepository.ts'
import { kenmerkOf, type Rondemiddelen } from './mailUitvraag.ts'
import { getRonde } from './openRonde.ts'
import { listRondestanden, type Rondestand } from './rondeRepository.ts'
import { listUitvragen, type Uitvraag } from './uitvraagRepository.ts'
import { toGevraagdeActie, toInhoudBody } from './vraagActie.ts'

export const toRondeBody = ({ gestartOp, geslotenOp, ...rest }: Rondestand) => ({
  ...rest,
  gestartOp: gestartOp.toISOString(),
  geslotenOp: geslotenOp?.toISOString() ?? null,
})

export async function findRondestand({ db }: Pick<ActorContext, 'db'>, programmaId: string, id: string) {
  const standen = await listRondestanden(db, programmaId)
  return toRondeBody(standen.find((ronde) => ronde.id === id) ?? notFound())
}

/** One round with everybody it asked, and what they handed over. */
export async function readRonde(ctx: ActorContext, id: string, { post }: Rondemiddelen) {
  const { db, now } = ctx
  const { programmaId } = await getRonde(db, id)
  const programma = await getProgramma(db, programmaId)
  const uitvragen = await listUitvragen(db, id)
  const antwoorden = (await listAntwoordenOfRonde(db, id)).filter((antwoord) => !isLeeg(antwoord))
  const vandaag = dayInNederland(now)
  const acties = new Map((await readStanden(db, programma, vandaag)).map((a) => [a.uitvoering.actieId, a]))
  const plaatsen = await listPlaatsen(db, programma.id)
  const poststanden = await findPoststanden(
    db,
    uitvragen.map((uitvraag) => kenmerkOf(uitvraag.id)),
  )
  return {
    ...(await findRondestand(ctx, programmaId, id)),
    ...{ programma: programma.titel, vandaag },
    uitvragen: uitvragen.map((uitvraag) => ({
      ...toUitvraagBody(uitvraag, [...acties.values()], antwoorden),
      post: toPostBody(poststanden.get(kenmerkOf(uitvraag.id)), post.heeftServer),
    })),
    antwoorden: antwoorden.flatMap((antwoord) => {
      const wie = uitvragen.find(({ id: uitvraagId }) => uitvraagId === antwoord.uitvraagId)?.naam ?? ''
      const actie = acties.get(antwoord.actieId)
      if (!actie || antwoord.stand === 'concept') return []
      return {
        ...toGevraagdeActie(actie, plaatsen.get(actie.uitvoering.inzetId)),
        ...toAntwoordBody(antwoord, wie, actie),
      }
    }),
  }
}

function toUitvraagBody(uitvraag: Uitvraag, acties: readonly MetStand[], antwoorden: readonly Antwoord[]) {
  const eigen = antwoorden.filter(({ uitvraagId }) => uitvraagId === uitvraag.id)
  const beantwoord = new Set(eigen.map(({ actieId }) => actieId))
  const gevraagd = acties.filter(
    ({ uitvoering: { actieId, actiehouderId, partijIds }, stand }) =>
      isVanMij(uitvraag, { actiehouderId, organisatieIds: partijIds }) &&
      (needsAntwoord(stand.status) || beantwoord.has(actieId)),
  )
  return {
    id: uitvraag.id,
    soort: uitvraag.organisatieId === null ? ('medewerker' as const) : ('organisatie' as const),
    naam: uitvraag.naam,
    adressen: [...uitvraag.adressen],
    acties: gevraagd.length,
    beantwoord: beantwoord.size,
    verstuurdOp: uitvraag.verstuurdOp.toISOString(),
    herinnerdOp: uitvraag.herinnerdOp?.toISOString() ?? null,
    geopendOp: uitvraag.geopendOp?.toISOString() ?? null,
    ingediendOp: uitvraag.ingediendOp?.toISOString() ?? null,
    ingetrokkenOp: uitvraag.ingetrokkenOp?.toISOString() ?? null,
  }
}

/** Without a mail server nothing goes out: then a link has to be given by hand. */
function toPostBody(poststand: Poststand | undefined, heeftServer: boolean) {
  const { stand, fout } = poststand ?? { stand: 'verstuurd' as const, fout: null }
  return { stand: stand === 'wacht' && !heeftServer ? ('geen_server' as const) : stand, waarom: fout }
}

const toAntwoordBody = (antwoord: Antwoord, wie: string, actie: MetStand) => ({
  inhoud: toInhoudBody(antwoord),
  ...{ uitvraagId: antwoord.uitvraagId, wie, stand: antwoord.stand, vraag: antwoord.vraag, versie: antwoord.versie },
  gewijzigdOp: antwoord.gewijzigdOp.toISOString(),
  twijfels: listTwijfels(antwoord, actie.stand),
})
