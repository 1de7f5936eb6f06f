import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Cijfer, Cijferverwijzing, Handcijfer } from '../../domain/cijfer/cijfer.ts'
import { formatHandcijfer } from '../../domain/cijfer/cijfertekst.ts'
import { resolveIndicatorcijfers } from './resolveIndicatorcijfers.ts'
import { resolveTellingcijfers } from './resolveTellingcijfers.ts'

/**
 * What these references give now, for this reader, in their order. Asked together: the same count once, and the series of all
 * indicators in one go. What may not be seen or is gone gives a figure without a number, with the reason.
 */
export async function resolveCijfers(
  ctx: ActorContext,
  tellingen: readonly Tellingbron[],
  verwijzingen: readonly Cijferverwijzing[],
): Promise<Cijfer[]> {
  const geteld = await resolveTellingcijfers(
    ctx,
    tellingen,
    verwijzingen.filter((verwijzing) => verwijzing.soort === 'telling'),
  )
  const gemeten = await resolveIndicatorcijfers(
    ctx,
    tellingen,
    verwijzingen.filter((verwijzing) => verwijzing.soort === 'indicator'),
  )
  // Each of the three answers in the order in which it was asked.
  const rijen = { telling: geteld.values(), indicator: gemeten.values() }
  return verwijzingen.map((verwijzing) => {
    if (verwijzing.soort === 'hand') return toHandcijfer(verwijzing)
    const volgende = rijen[verwijzing.soort].next()
    if (volgende.done) throw new Error('a reference was not answered')
    return volgende.value
  })
}

const toHandcijfer = (verwijzing: Handcijfer): Cijfer => ({
  ...{ verwijzing, waarde: verwijzing.waarde, reden: null, tekst: formatHandcijfer(verwijzing) },
  benadering: verwijzing.benadering,
  ...{ naam: verwijzing.wat, eenheid: verwijzing.eenheid, bron: verwijzing.bron, peilmoment: verwijzing.dag },
  ...{ definitie: '', volledigVanaf: null, voorlopig: false, context: [], teltPersonen: false },
})
