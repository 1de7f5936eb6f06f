import { randomUUID } from 'node:crypto'
import { addDays, dayInNederland, type Datum } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { OntvangerSoort } from '../../domain/ronde/ronde.ts'
import { mailUitvraag, type Rondemiddelen } from './mailUitvraag.ts'
import { getLopendProgramma, refuseRonde } from './openRonde.ts'
import { postbodeOfActor } from './postbodeOf.ts'
import { readVoorstel, type Voorstel } from './readVoorstel.ts'
import { insertRonde, type Ronde } from './rondeRepository.ts'
import { insertUitvragen } from './uitvraagRepository.ts'

const LANGSTE_RONDE = 183

export type RondeInvoer = {
  readonly titel: string
  readonly uiterlijk: Datum
  readonly uitvragen: readonly { readonly soort: OntvangerSoort; readonly id: string; readonly adres: string | null }[]
}

/** The round, everybody it asks and their mails: one transaction. Answers the id of the round. */
export async function startRonde(
  ctx: ActorContext,
  programmaId: string,
  { titel, uiterlijk, uitvragen: gekozen }: RondeInvoer,
  middelen: Rondemiddelen,
): Promise<string> {
  const { db, actor, now } = ctx
  const programma = await getLopendProgramma(db, programmaId)
  const vandaag = dayInNederland(now)
  if (uiterlijk < vandaag) refuseRonde('dag_voorbij')
  if (uiterlijk > addDays(vandaag, LANGSTE_RONDE)) refuseRonde('te_ver_weg')
  const ronde: Ronde = {
    ...{ id: randomUUID(), programmaId, titel, uiterlijk, status: 'open' },
    ...{ gestartOp: now, geslotenOp: null },
  }
  const { gemeenteId, medewerkerId } = actor
  if (!(await insertRonde(db, { ...ronde, gemeenteId, medewerkerId }))) refuseRonde('ronde_loopt')
  const uitvragen = choose(await readVoorstel(ctx, programma), gekozen).map((ontvanger) => ({
    ...ontvanger,
    ...{ id: randomUUID(), rondeId: ronde.id, verstuurdOp: now },
  }))
  await insertUitvragen(db, gemeenteId, uitvragen)
  const bode = await postbodeOfActor(ctx, middelen)
  for (const uitvraag of uitvragen) {
    await mailUitvraag(bode, ronde, uitvraag, { soort: 'uitvraag', programma: programma.titel })
  }
  return ronde.id
}

/** Nobody is asked who would not be proposed; a known address is not replaced by a typed one. */
function choose({ uitvragen }: Voorstel, gekozen: RondeInvoer['uitvragen']) {
  const uniek = new Map(gekozen.map((keuze) => [`${keuze.soort}/${keuze.id}`, keuze]))
  return [...uniek.values()].map(({ soort, id, adres }) => {
    const voorstel = uitvragen.find((kandidaat) => kandidaat.soort === soort && kandidaat.id === id)
    if (!voorstel) return refuseRonde('ontvanger_onbekend')
    const adressen = voorstel.vasteAdressen || adres === null ? voorstel.adressen : [adres]
    if (adressen.length === 0) return refuseRonde('adres_ontbreekt')
    return {
      ...{ naam: voorstel.naam, adressen },
      organisatieId: soort === 'organisatie' ? id : null,
      medewerkerId: soort === 'medewerker' ? id : null,
    }
  })
}
