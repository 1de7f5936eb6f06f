import type { Api } from '../../../../platform/server/api.ts'
import { ankersContract as contract } from '../../contractAnkers.ts'
import { describeStand } from '../../domain/anker/planVerankering.ts'
import { findLaatsteZegel } from '../zegel.ts'
import { describeAnkerfout } from './ankerfouten.ts'
import type { Ankermiddelen } from './ankermiddelen.ts'
import { listAnkers, type Anker } from './ankerRepository.ts'
import { chooseAnker, removeAnker, renewGeheim } from './keuzeAnkers.ts'
import { createProveAnker } from './proveAnker.ts'

type Opties = {
  readonly middelen: Ankermiddelen
  /** Whether tree heads also go to a file of the installation. */
  readonly heeftBestand: boolean
}

/** Where the tree heads of a gemeente go, outside Baken. */
export function ankersRoutes(api: Api, { middelen, heeftBestand }: Opties): void {
  api.implement(contract.listAnkers, async ({ db, actor }) => {
    const [ankers, zegel] = [await listAnkers(db), await findLaatsteZegel(db, actor.gemeenteId)]
    const kop = zegel && { tijd: zegel.tijd, regels: zegel.regels }
    const body = { bestand: heeftBestand, mailserver: middelen.post.heeftServer, kop, items: ankers.map(toAntwoord) }
    return { body, onderwerp: `ankers/${ankers.length}` }
  })
  api.implement(contract.saveMailanker, async (ctx, { body }) => {
    const { anker } = await chooseAnker(ctx, middelen, { soort: 'mail', ...body })
    return { body: toAntwoord(anker), onderwerp: 'anker/mail' }
  })
  api.implement(contract.saveWebhookanker, async (ctx, { body }) => {
    const { anker, geheim } = await chooseAnker(ctx, middelen, { soort: 'webhook', ...body })
    return { body: { anker: toAntwoord(anker), geheim }, onderwerp: 'anker/webhook' }
  })
  api.implement(contract.renewAnkergeheim, async (ctx) => ({
    body: { geheim: await renewGeheim(ctx, middelen) },
    onderwerp: 'anker/webhook',
  }))
  const proveAnker = createProveAnker(middelen)
  api.implement(contract.testAnker, async (ctx, { params: { soort } }) => ({
    body: await proveAnker(ctx, soort),
    onderwerp: `anker/${soort}`,
  }))
  api.implement(contract.deleteAnker, async (ctx, { params: { soort } }) => {
    await removeAnker(ctx, soort)
    return { body: null, onderwerp: `anker/${soort}` }
  })
}

function toAntwoord({ soort, adres, ritme, versie, fout, foutOp, verankerdOmvang, verankerdOp }: Anker) {
  return {
    ...{ soort, adres, ritme, versie, stand: describeStand(fout, verankerdOmvang) },
    laatste:
      verankerdOp === null || verankerdOmvang === null
        ? null
        : { op: verankerdOp.toISOString(), regels: verankerdOmvang },
    fout: fout === null || foutOp === null ? null : { op: foutOp.toISOString(), zin: describeAnkerfout(fout) },
  }
}
