import type { Datum } from '../../../../platform/domain/datum.ts'
import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import { meldVoortgang, saveMoment, type Melding, type Namens } from '../uitvoering/meldVoortgang.ts'
import { listMomentenOfActie } from '../uitvoering/momentRepository.ts'
import { answerStand } from '../uitvoering/readStanden.ts'
import type { Antwoord, Overgenomen } from './antwoordRepository.ts'

type Wie = { readonly id: string; readonly actieId: string }

const NIETS: Melding = { tekst: '', gedaan: null, extra: null, status: null }

/**
 * Reports what an answer says, by the rules of any report and in the name of who answered: each moment, each extra time,
 * the status when it is another than the facts now give, and the words with the first of them.
 */
export async function recordAntwoord(
  ctx: ActorContext,
  wie: Wie,
  antwoord: Antwoord,
  namens: Namens,
): Promise<Overgenomen> {
  const voor = await answerStand(ctx, wie)
  const bekend = new Map(voor.momenten.map(({ sleutel, gedaanOp }) => [sleutel, gedaanOp]))
  const { nieuw, weg } = splitGedaan(antwoord, bekend)
  let tekst = [antwoord.tekst, ...weg.map(describeWeg)].filter((deel) => deel !== '').join('\n')
  let stand = voor
  const meld = async (melding: Partial<Melding>): Promise<void> => {
    stand = await meldVoortgang(ctx, wie, { ...NIETS, ...melding, tekst }, namens)
    tekst = ''
  }
  for (const gedaan of nieuw) await meld({ gedaan })
  for (const op of antwoord.extra) await meld({ extra: { op } })
  const status = antwoord.status !== null && antwoord.status !== stand.status ? antwoord.status : null
  if (status !== null) await meld({ status: { status, reden: antwoord.tekst } })
  if (tekst !== '') await meld({})
  const geraakt = stand.momenten.filter(
    ({ sleutel, gedaanOp }) => gedaanOp !== null && bekend.get(sleutel) !== gedaanOp,
  )
  return {
    momenten: geraakt.map(({ sleutel, versie }) => ({ sleutel, versie, voor: bekend.get(sleutel) ?? null })),
    status: status === null ? null : (voor.uitvoering.handmatig ?? { status: null, reden: '' }),
  }
}

/** `nieuw`: still to record · `weg`: no longer in the planning, so that only words can hold it. */
function splitGedaan({ gedaan }: Antwoord, bekend: ReadonlyMap<string, Datum | null>) {
  return {
    nieuw: gedaan.filter(({ sleutel, op }) => bekend.has(sleutel) && bekend.get(sleutel) !== op),
    weg: gedaan.filter(({ sleutel }) => !bekend.has(sleutel)),
  }
}

const describeWeg = ({ op }: { readonly op: Datum }): string =>
  `Ook gedaan op ${formatDatum(op)}, voor een keer die niet meer in de planning staat.`

/** Puts back the moments and the status that acceptance recorded; 409 when somebody changed them since. */
export async function takeBackAntwoord(ctx: ActorContext, wie: Wie, { overgenomen }: Antwoord): Promise<void> {
  const feiten = await listMomentenOfActie(ctx.db, wie.actieId)
  for (const { sleutel, versie, voor } of overgenomen?.momenten ?? []) {
    const feit = feiten.find((bekend) => bekend.sleutel === sleutel)
    const dagen = feit?.van != null && feit.tot !== null ? { van: feit.van, tot: feit.tot } : null
    await saveMoment(ctx, wie, sleutel, { versie, dagen, gedaanOp: voor, vervallen: '', notitie: feit?.notitie ?? '' })
  }
  const status = overgenomen?.status ?? null
  if (status !== null) await meldVoortgang(ctx, wie, { ...NIETS, status })
}
