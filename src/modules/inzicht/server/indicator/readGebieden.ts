import { dayInNederland } from '../../../../platform/domain/datum.ts'
import type { ActorContext } from '../../../../platform/server/withActor.ts'
import type { Grafiek } from '../../domain/grafiek/grafiek.ts'
import { toReeksgrafiek } from '../../domain/grafiek/toReeksgrafiek.ts'
import { makeMethode } from '../../domain/oordeel/methode.ts'
import { cutPeildatum } from '../../domain/reeks/cutPeildatum.ts'
import { verdelingen } from '../verdelingen.ts'
import { readGebiednamen } from './readGebiednamen.ts'
import type { Indicatorreeks } from './readReeksen.ts'

const methode = makeMethode(verdelingen)

export type Gebiedsreeks = { readonly gebied: string; readonly naam: string; readonly grafiek: Grafiek | null }

/** The series of the whole gemeente, of each wijk and of the gemeenten to compare with, as they are drawn. */
export async function readGebieden(
  { db, now }: ActorContext,
  { definitie, perGebied }: Indicatorreeks,
): Promise<Gebiedsreeks[]> {
  const namen = await readGebiednamen(db)
  const vandaag = dayInNederland(now)
  return [...(perGebied ?? [])].map(([gebied, reeks]) => {
    const naam = namen.get(gebied) ?? gebied
    return { gebied, naam, grafiek: toReeksgrafiek(definitie, naam, cutPeildatum(reeks, vandaag), methode) }
  })
}
