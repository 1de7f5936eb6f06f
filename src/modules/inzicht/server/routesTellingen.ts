import { parseDatum } from '../../../platform/domain/datum.ts'
import type { Tellingvraag } from '../../../platform/domain/telling.ts'
import type { Api } from '../../../platform/server/api.ts'
import { decodeCursor } from '../../../platform/server/cursor.ts'
import { cutPage } from '../../../platform/server/cutPage.ts'
import { notFound, Problem } from '../../../platform/server/problems.ts'
import type { Recordplek, Tellingbron } from '../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../platform/server/withActor.ts'
import { tellingenContract as contract } from '../contract.ts'
import { readTelvraag, type Telvraagreden, type Telvraagtekst } from '../domain/telling/readTelvraag.ts'
import { ONBEKEND } from '../domain/telling/nameRijen.ts'
import { countCijfer } from './countCijfer.ts'

const BLADZIJDE = 50

const WEIGERING: Readonly<Record<Telvraagreden, readonly [pad: string, melding: string]>> = {
  dag_ongeldig: ['van', 'Vul twee dagen in die bestaan.'],
  dagen_verkeerd_om: ['tot', 'De laatste dag ligt voor de eerste. Kies een latere dag.'],
  periode_te_lang: ['tot', 'Vraag hoogstens tien jaar tegelijk.'],
  filter_onleesbaar: ['filter', 'Schrijf het filter als ‘soort:markt,schouw;wijk:’, elke verdeling één keer.'],
  dimensie_onbekend: ['groepeer', 'Zo kun je deze telling niet verdelen. Kies een verdeling die erbij staat.'],
  dimensie_dubbel: ['groepeer', 'Noem elke verdeling één keer.'],
  te_veel_dimensies: ['groepeer', 'Verdeel naar hoogstens twee dingen tegelijk.'],
}

/** `bronnen` is supplied by app: whatever the modules count. */
export function tellingenRoutes(api: Api, bronnen: readonly Tellingbron[]): void {
  const perCode = new Map(bronnen.map((bron) => [bron.telling.code, bron]))
  const getBron = (code: string): Tellingbron => perCode.get(code) ?? notFound()

  api.implement(contract.listTellingen, async (ctx) => {
    const items = []
    for (const bron of bronnen) items.push(await describeTelling(ctx, bron))
    return { body: { items }, onderwerp: `tellingen/${items.length}` }
  })
  api.implement(contract.getTellingcijfers, async (ctx, { params: { code }, query }) => {
    const bron = getBron(code)
    const vraag = getVraag(bron, query)
    const mag = magTellen(ctx, bron)
    const body = {
      telling: await describeTelling(ctx, bron),
      geteldOp: ctx.now.toISOString(),
      cijfer: mag ? await countCijfer(ctx, bron, vraag) : null,
      reden: mag ? null : ('geen_recht' as const),
    }
    return { body, onderwerp: `telling/${code}` }
  })
  api.implement(contract.listTellingsleutels, async (ctx, { params: { code, dimensie } }) => {
    const bron = getBron(code)
    if (!magTellen(ctx, bron) || bron.telling.dimensies.every((een) => een.code !== dimensie)) notFound()
    const sleutels = await bron.nameKeys(ctx.db, dimensie)
    const items = [...sleutels.map((sleutel) => ({ ...sleutel })), { sleutel: '', naam: ONBEKEND }]
    return { body: { items }, onderwerp: `telling/${code}` }
  })
  api.implement(contract.listTellingrecords, async (ctx, { params: { code }, query }) => {
    const bron = getBron(code)
    if (!magTellen(ctx, bron)) notFound()
    const vraag = getVraag(bron, { ...query, per: 'geheel', groepeer: '' })
    const na = readPlek(query.vanaf)
    const records = await bron.listRecords(ctx, vraag, { aantal: BLADZIJDE + 1, na })
    const { items, volgende } = cutPage(records, BLADZIJDE, ({ dag, id }) => ({ dag, id }))
    return { body: { items: items.map((record) => ({ ...record })), volgende }, onderwerp: `telling/${code}` }
  })
}

const magTellen = ({ actor }: ActorContext, { handeling }: Tellingbron): boolean => actor.handelingen.has(handeling)

async function describeTelling(ctx: ActorContext, bron: Tellingbron) {
  const { dimensies, ...telling } = bron.telling
  return {
    ...telling,
    dimensies: dimensies.map((dimensie) => ({ ...dimensie })),
    volledigVanaf: await bron.findVolledigVanaf(ctx.db),
    magTellen: magTellen(ctx, bron),
  }
}

function getVraag({ telling }: Tellingbron, tekst: Telvraagtekst): Tellingvraag {
  const gelezen = readTelvraag(telling, tekst)
  if (gelezen.ok) return gelezen.value
  const [pad, melding] = WEIGERING[gelezen.reden]
  throw new Problem(400, 'invoer_ongeldig', { fouten: [{ pad: `query.${pad}`, melding }] })
}

/** Its day goes to SQL as a day: another word than a day is no place in the list. */
function readPlek(vanaf: string | undefined): Recordplek | null {
  const plek = decodeCursor(vanaf, ['dag', 'id'])
  return plek && (parseDatum(plek.dag) === null ? notFound() : { dag: plek.dag, id: plek.id })
}
