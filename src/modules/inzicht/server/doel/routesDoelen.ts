import type { Api } from '../../../../platform/server/api.ts'
import { notFound, Problem } from '../../../../platform/server/problems.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { findDoel, findProgramma } from '../../../programma/server/public.ts'
import { doelenContract as contract } from '../../contractDoelen.ts'
import { proposeIndicatoren } from '../../domain/doel/proposeIndicatoren.ts'
import { copyGrafiek } from '../grafiek/copyGrafiek.ts'
import { readGebiednamen } from '../indicator/readGebiednamen.ts'
import { findIndicator, listIndicatoren } from '../indicator/indicatorRepository.ts'
import { deleteKoppeling, saveKoppeling } from './koppelingRepository.ts'
import { readDoeloordeel, readDoeloordelen, type Doeloordeel } from './readDoeloordelen.ts'

/** `tellingen` is supplied by app: whatever the modules count. */
export function doelenRoutes(api: Api, tellingen: readonly Tellingbron[]): void {
  const answer = async (ctx: ActorContext, id: string) => ({
    body: await readVolledig(ctx, tellingen, id),
    onderwerp: `doel/${id}`,
  })

  api.implement(contract.listDoeloordelen, async (ctx, { params: { id } }) => {
    if (!(await findProgramma(ctx.db, id))) notFound()
    const items = (await readDoeloordelen(ctx, tellingen, id)).map(toRegel)
    return { body: { items }, onderwerp: `programma/${id}` }
  })
  api.implement(contract.getDoeloordeel, (ctx, { params: { id } }) => answer(ctx, id))
  api.implement(contract.saveDoelkoppeling, async (ctx, { params: { id }, body }) => {
    if (!(await findDoel(ctx.db, id))) notFound()
    if (!(await findIndicator(ctx.db, body.indicatorId))) {
      const fout = { pad: 'body.indicatorId', melding: 'Deze indicator bestaat niet meer. Kies een andere.' }
      throw new Problem(400, 'invoer_ongeldig', { fouten: [fout] })
    }
    if (!(await saveKoppeling(ctx, { doelId: id, ...body }))) {
      throw new Problem(409, 'intussen_gewijzigd', {
        detail: 'Iemand anders koos intussen waarmee dit doel beoordeeld wordt. Kijk wat er nu staat.',
        conflict: await readVolledig(ctx, tellingen, id),
      })
    }
    return answer(ctx, id)
  })
  api.implement(contract.deleteDoelkoppeling, async ({ db }, { params: { id } }) => {
    if (!(await findDoel(db, id)) || !(await deleteKoppeling(db, id))) notFound()
    return { body: null, onderwerp: `doel/${id}` }
  })
}

async function readVolledig(ctx: ActorContext, tellingen: readonly Tellingbron[], id: string) {
  const doel = (await findDoel(ctx.db, id)) ?? notFound()
  const oordeel = await readDoeloordeel(ctx, tellingen, doel)
  const indicatoren = await listIndicatoren(ctx.db)
  const passend = proposeIndicatoren(doel, indicatoren)
  const plek = (een: string) => (passend.includes(een) ? passend.indexOf(een) : passend.length)
  const uitleg = oordeel.antwoord?.uitleg
  return {
    ...toRegel(oordeel),
    koppeling: oordeel.koppeling,
    uitleg: uitleg ? { ...uitleg, stappen: [...uitleg.stappen] } : null,
    keuzes: indicatoren
      .filter((indicator) => indicator.actief || indicator.id === oordeel.koppeling?.indicatorId)
      .map(({ id: keuze, naam }) => ({ id: keuze, naam, past: passend.includes(keuze) }))
      .toSorted((a, b) => plek(a.id) - plek(b.id)),
    gebieden: await listMeetgebieden(ctx, oordeel.koppeling?.gebied ?? ''),
  }
}

/** What was chosen stays a choice, also when it is no longer in the list of the gemeente. */
async function listMeetgebieden({ db }: ActorContext, gekozen: string) {
  const namen = await readGebiednamen(db)
  const eigen = [...namen.keys()].filter((gebied) => !gebied.startsWith('GM'))
  return [...new Set([...eigen, gekozen])].map((gebied) => ({ gebied, naam: namen.get(gebied) ?? gebied }))
}

const toRegel = ({ doel, indicator, oordeel, zinnen, grafiek }: Doeloordeel) => ({
  ...{ doel, indicator, oordeel, zinnen: [...zinnen] },
  grafiek: grafiek && copyGrafiek(grafiek),
})
