import { dayOf, type Datum } from '../../../../platform/domain/datum.ts'
import type { Tellingbron } from '../../../../platform/server/tellingbron.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { readActiefeiten, type Actiefeiten } from '../../../activiteiten/server/public.ts'
import {
  describeVaststelling,
  listLosseDoelen,
  nestBoom,
  type BoomActie,
  type BoomDoel,
  type InzetTak,
} from '../../../programma/public.ts'
import { belofteOf, readProgrammafeiten, type Programmafeiten } from '../../../programma/server/public.ts'
import type { Actiefeit, Doelfeit, Feiten, Inzetfeit } from '../../domain/opzet/feiten.ts'
import { listRedenen, listUitgehaaldredenen, STAND_UITGEHAALD } from '../../domain/opzet/listRedenen.ts'
import type { Moment } from '../../domain/verantwoording.ts'
import { readDoelfeiten } from './readDoelfeiten.ts'

/** What is supplied by app: whatever the modules count. */
export type Middelen = { readonly tellingen: readonly Tellingbron[] }

type Vraag = { readonly programmaId: string; readonly moment: Moment; readonly peildatum: Datum }

type Bronnen = Programmafeiten & {
  readonly activiteiten: ReadonlyMap<string, Actiefeiten>
  readonly doelfeiten: ReadonlyMap<string, Doelfeit>
}

/** Everything that the draft of an account is made from; the number of queries does not grow with the programme. */
export async function readFeiten(
  ctx: ActorContext,
  middelen: Middelen,
  { programmaId, moment, peildatum }: Vraag,
): Promise<Feiten> {
  const feiten = await readProgrammafeiten(ctx.db, programmaId, peildatum)
  const { programma, boom } = feiten
  const dagen = { van: dayOf(programma.jaar, 1, 1), tot: peildatum }
  const bronnen = {
    ...feiten,
    activiteiten: await readActiefeiten(ctx.db, programmaId, dagen),
    doelfeiten: await readDoelfeiten(ctx, middelen, { programma, doelen: boom.doelen, peildatum }),
  }
  const toDoelen = (doelen: readonly BoomDoel[]) => doelen.flatMap(({ id }) => bronnen.doelfeiten.get(id) ?? [])
  return {
    ...{ moment, peildatum },
    programma: {
      ...{ id: programma.id, titel: programma.titel, jaar: programma.jaar },
      vaststelling: describeVaststelling(programma),
    },
    prioriteiten: nestBoom(boom, { nummers: false }).map(({ prioriteit, doelen, inzetten }) => ({
      ...{ id: prioriteit.id, versie: prioriteit.versie, doelen: toDoelen(doelen) },
      naam: belofteOf(bronnen.beloften, prioriteit.id, 'naam', prioriteit.naam),
      inzetten: inzetten.map((tak) => toInzetfeit(tak, bronnen, toDoelen(tak.doelen))),
    })),
    doelen: toDoelen(listLosseDoelen(boom)),
  }
}

function toInzetfeit(
  { inzet: { id, versie, inzet, ambitie }, acties }: InzetTak,
  bronnen: Bronnen,
  doelen: readonly Doelfeit[],
): Inzetfeit {
  const { beloften, opvolgers } = bronnen
  return {
    ...{ id, versie, doelen, inzet: belofteOf(beloften, id, 'inzet', inzet) },
    ambitie: belofteOf(beloften, id, 'ambitie', ambitie),
    acties: acties.flatMap((actie) => toActiefeit(actie, bronnen)),
    volgende: acties.flatMap((actie) =>
      (opvolgers.get(actie.id) ?? []).map(({ hoe, planning }) => ({ hoe, wanneer: planning.tekst })),
    ),
  }
}

const NIETS: Actiefeiten = { aantal: 0, bereik: 0, resultaten: [] }

function toActiefeit({ id, versie, hoe, planning, partijen }: BoomActie, bronnen: Bronnen): readonly Actiefeit[] {
  const gegaan = readGang(id, bronnen)
  if (!gegaan) return []
  return [
    {
      ...{ id, versie, hoe, belofte: belofteOf(bronnen.beloften, id, 'hoe', hoe) },
      wanneer: belofteOf(bronnen.beloften, id, 'wanneer', planning.tekst),
      partijen: partijen.map(({ naam, tekst }) => naam ?? tekst),
      ...gegaan,
      activiteiten: bronnen.activiteiten.get(id) ?? NIETS,
    },
  ]
}

/** Where an actie stands and why; null for one that has no state and was not taken out. */
function readGang(id: string, { standen, uitgehaald }: Bronnen): Pick<Actiefeit, 'stand' | 'redenen'> | null {
  const weg = uitgehaald.get(id)
  if (weg) return { stand: STAND_UITGEHAALD, redenen: listUitgehaaldredenen(weg) }
  const dossier = standen.get(id)
  return dossier ? { stand: dossier.stand, redenen: listRedenen(dossier.stand, dossier.bericht?.tekst ?? '') } : null
}
