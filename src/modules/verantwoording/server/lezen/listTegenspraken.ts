import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { listVaststellingsbronnen, readProgrammafeiten } from '../../../programma/server/public.ts'
import { findTegenspraken, type Beloftebron } from '../../domain/tegenspraak/findTegenspraken.ts'
import type { Tegenspraak } from '../../domain/tegenspraak/tegenspraak.ts'
import { listDelen } from '../deelRepository.ts'
import type { Middelen } from '../opzet/readFeiten.ts'
import type { Verantwoording } from '../verantwoordingRepository.ts'
import { readCijfers } from './readCijfers.ts'

/** Where the sources of an account disagree: about who adopted what, about a promise, about a figure. */
export async function listTegenspraken(
  ctx: ActorContext,
  middelen: Middelen,
  { id, programmaId, peildatum }: Verantwoording,
): Promise<readonly Tegenspraak[]> {
  const { programma, boom } = await readProgrammafeiten(ctx.db, programmaId, peildatum)
  const delen = await listDelen(ctx.db, id)
  const nu = new Map([
    ...boom.acties.map((actie) => [actie.id, actie.hoe] as const),
    ...boom.inzetten.map((inzet) => [inzet.id, inzet.ambitie] as const),
  ])
  const beloften = delen.flatMap(({ id: deelId, soort, onderdeelId, belofte }): readonly Beloftebron[] => {
    const tekst = onderdeelId === null || soort === 'vooruitblik' ? undefined : nu.get(onderdeelId)
    return tekst === undefined ? [] : [{ deelId, belofte, nu: tekst }]
  })
  const cijfers = await readCijfers(ctx, middelen, id)
  return findTegenspraken({
    vaststellingen: await listVaststellingsbronnen(ctx.db, programma),
    beloften,
    // A register figure is called after its telling; beside a figure by hand it goes by the name that the account gives it.
    cijfers: cijfers.map(({ cijfer, deelId, label }) => ({ ...cijfer, deelId, naam: label })),
  })
}
