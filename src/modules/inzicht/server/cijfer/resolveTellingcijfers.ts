import {
  checkTellingvraag,
  joinBenaderingen,
  type Benadering,
  type Tellingrij,
  type Tellingvraag,
} from '../../../../platform/domain/telling.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Cijfer, Cijferreden, Tellingcijfer } from '../../domain/cijfer/cijfer.ts'
import { GEEN_GETAL, withBenadering } from '../../domain/cijfer/cijfertekst.ts'
import { planTellingen } from '../../domain/cijfer/planTellingen.ts'
import { formatGetal } from '../../domain/tekst/getalnotatie.ts'

/** In their order. References that ask the same of a telling, each for one key of a dimension, are one count. */
export async function resolveTellingcijfers(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  verwijzingen: readonly Tellingcijfer[],
): Promise<readonly Cijfer[]> {
  const perCode = new Map(tellingen.map((bron) => [bron.telling.code, bron]))
  const gevonden = new Map<Tellingcijfer, Geteld | Cijferreden>()
  for (const { code, vraag, verwijzingen: samen } of planTellingen(verwijzingen)) {
    const reden = refuseVraag(ctx, perCode.get(code), vraag)
    const rijen = reden === null ? ((await perCode.get(code)?.count(ctx, vraag)) ?? []) : []
    for (const { verwijzing, sleutels } of samen) gevonden.set(verwijzing, reden ?? sumRijen(rijen, sleutels))
  }
  const describe = createDescriber(ctx, perCode)
  const cijfers: Cijfer[] = []
  for (const verwijzing of verwijzingen)
    cijfers.push(await describe(verwijzing, gevonden.get(verwijzing) ?? 'bestaat_niet'))
  return cijfers
}

function refuseVraag({ actor }: ActorContext, bron: Tellingbron | undefined, vraag: Tellingvraag): Cijferreden | null {
  if (bron === undefined) return 'bestaat_niet'
  if (!actor.handelingen.has(bron.handeling)) return 'geen_recht'
  return checkTellingvraag(bron.telling, vraag).ok ? null : 'bestaat_niet'
}

type Geteld = { readonly waarde: number; readonly benadering: Benadering | null }

function sumRijen(rijen: readonly Tellingrij[], sleutels: Readonly<Record<string, string>>): Geteld {
  const eigen = rijen.filter(({ dimensies }) =>
    Object.entries(sleutels).every(([dimensie, sleutel]) => dimensies[dimensie] === sleutel),
  )
  return {
    waarde: eigen.reduce((som, { waarde }) => som + waarde, 0),
    benadering: joinBenaderingen(eigen.map(({ benadering }) => benadering)),
  }
}

/** Gives the figure its name, definition and source; what a register says of itself is asked once. */
function createDescriber(ctx: ActorContext, perCode: ReadonlyMap<string, Tellingbron>) {
  const namen = new Map<string, ReadonlyMap<string, string>>()
  const volledig = new Map<string, Cijfer['volledigVanaf']>()
  const nameKeys = async (bron: Tellingbron, dimensie: string): Promise<ReadonlyMap<string, string>> => {
    const plek = `${bron.telling.code} ${dimensie}`
    const bekend = namen.get(plek)
    if (bekend) return bekend
    const gelezen = new Map((await bron.nameKeys(ctx.db, dimensie)).map(({ sleutel, naam }) => [sleutel, naam]))
    namen.set(plek, gelezen)
    return gelezen
  }
  const nameFilters = async (bron: Tellingbron, { filters }: Tellingcijfer): Promise<string> => {
    const delen: string[] = []
    for (const [dimensie, sleutels] of Object.entries(filters)) {
      const perSleutel = await nameKeys(bron, dimensie)
      delen.push(sleutels.map((sleutel) => perSleutel.get(sleutel) ?? 'niet bekend').join(' of '))
    }
    return delen.join(', ')
  }
  const findVolledig = async (bron: Tellingbron): Promise<Cijfer['volledigVanaf']> => {
    const { code } = bron.telling
    if (!volledig.has(code)) volledig.set(code, await bron.findVolledigVanaf(ctx.db))
    return volledig.get(code) ?? null
  }
  return async (verwijzing: Tellingcijfer, gevonden: Geteld | Cijferreden): Promise<Cijfer> => {
    const bron = perCode.get(verwijzing.telling)
    if (bron === undefined) return toCijfer(ctx, verwijzing, null, 'bestaat_niet')
    const filters = gevonden === 'bestaat_niet' ? '' : await nameFilters(bron, verwijzing)
    const naam = filters === '' ? bron.telling.naam : `${bron.telling.naam} (${filters})`
    const kop = { ...bron.telling, naam, volledigVanaf: await findVolledig(bron) }
    return toCijfer(ctx, verwijzing, kop, gevonden)
  }
}

type Kop = Pick<Cijfer, 'naam' | 'definitie' | 'bron' | 'eenheid' | 'teltPersonen' | 'volledigVanaf'>

const ONBEKEND: Kop = {
  ...{ naam: '', definitie: '', bron: '', eenheid: '', teltPersonen: false, volledigVanaf: null },
}

function toCijfer(
  { now }: ActorContext,
  verwijzing: Tellingcijfer,
  kop: Kop | null,
  gevonden: Geteld | Cijferreden,
): Cijfer {
  const { waarde, benadering } = typeof gevonden === 'string' ? { waarde: null, benadering: null } : gevonden
  const { naam, definitie, bron, eenheid, teltPersonen, volledigVanaf } = kop ?? ONBEKEND
  return {
    ...{ verwijzing, naam, definitie, bron, eenheid, teltPersonen, volledigVanaf, waarde, benadering },
    reden: typeof gevonden === 'string' ? gevonden : null,
    tekst: waarde === null ? GEEN_GETAL : withBenadering(formatGetal(waarde, 0), benadering),
    peilmoment: now.toISOString(),
    // A period that reaches past today, or to before everything was in the register, is not the last word.
    voorlopig: waarde !== null && verwijzing.tot >= now.toISOString().slice(0, 10),
    context:
      volledigVanaf !== null && verwijzing.van < volledigVanaf ? [`Alles staat erin vanaf ${volledigVanaf}.`] : [],
  }
}
