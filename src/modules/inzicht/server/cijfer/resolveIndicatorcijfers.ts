import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Cijfer, Cijferreden, Indicatorcijfer } from '../../domain/cijfer/cijfer.ts'
import { formatIndicatorcijfer, GEEN_GETAL, unitOfIndicatorcijfer } from '../../domain/cijfer/cijfertekst.ts'
import { readIndicatorcijfer, type Gelezen } from '../../domain/cijfer/readIndicatorcijfer.ts'
import { readReeksen, type Indicatorreeks } from '../indicator/readReeksen.ts'

const NIETS = { definitie: '', bron: '', eenheid: '', naam: '', teltPersonen: false } as const

/** In their order; the series of all of them are read in one go. */
export async function resolveIndicatorcijfers(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  verwijzingen: readonly Indicatorcijfer[],
): Promise<readonly Cijfer[]> {
  if (verwijzingen.length === 0) return []
  const mag = ctx.actor.handelingen.has('indicator:read')
  const keuze = verwijzingen.some(({ gebied }) => gebied !== '') ? 'alles' : 'gemeente'
  const ids = verwijzingen.map(({ indicatorId }) => indicatorId)
  const reeksen = mag ? await readReeksen(ctx, tellingen, ids, keuze) : new Map<string, Indicatorreeks>()
  return verwijzingen.map((verwijzing) => {
    const reeks = reeksen.get(verwijzing.indicatorId)
    if (!mag) return toCijfer(ctx, verwijzing, undefined, 'geen_recht')
    return toCijfer(ctx, verwijzing, reeks, readCijfer(verwijzing, reeks))
  })
}

function readCijfer(verwijzing: Indicatorcijfer, reeks: Indicatorreeks | undefined): Gelezen | Cijferreden {
  if (reeks === undefined) return 'bestaat_niet'
  if (reeks.perGebied === null) return 'geen_recht'
  const eigen = reeks.perGebied.get(verwijzing.gebied)
  return (eigen && readIndicatorcijfer(reeks.definitie, eigen, verwijzing)) ?? 'geen_waarde'
}

function toCijfer(
  { now }: ActorContext,
  verwijzing: Indicatorcijfer,
  reeks: Indicatorreeks | undefined,
  gelezen: Gelezen | Cijferreden,
): Cijfer {
  const definitie = reeks?.definitie
  const kop = definitie
    ? {
        ...{ naam: definitie.naam, definitie: definitie.definitie, bron: definitie.bron },
        ...{ eenheid: unitOfIndicatorcijfer(definitie, verwijzing.maat), teltPersonen: definitie.teltPersonen },
      }
    : NIETS
  const samen = { verwijzing, ...kop, peilmoment: now.toISOString(), volledigVanaf: null }
  if (typeof gelezen === 'string' || definitie === undefined) {
    const reden = typeof gelezen === 'string' ? gelezen : 'bestaat_niet'
    return { ...samen, waarde: null, reden, tekst: GEEN_GETAL, voorlopig: false, context: [] }
  }
  const tekst = formatIndicatorcijfer(definitie, verwijzing.maat, gelezen.waarde)
  return { ...samen, ...gelezen, reden: null, tekst }
}
