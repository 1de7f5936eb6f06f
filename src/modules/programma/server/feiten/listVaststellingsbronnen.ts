import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { BELEID_VASTSTELLER_TEKST } from '../../domain/beleidskader/beleidsteksten.ts'
import { EIGEN_BRON } from '../../domain/beleidskader/weighVeld.ts'
import { listBeleidsbronnen } from '../beleidskader/beleidsbronRepository.ts'
import { listBeleidskaders } from '../beleidskader/beleidskaderRepository.ts'
import type { Programma } from '../programmaRepository.ts'

/** Of one document, what each source says about who adopted it and when. */
export type Vaststelling = {
  readonly wat: string
  readonly bronnen: readonly { readonly bron: string; readonly door: string | null; readonly op: Datum | null }[]
}

/** Of what a programme carries out. An uitvoeringsagenda is the programme itself: then the programme is a source as well. */
export async function listVaststellingsbronnen(db: Tx, programma: Programma): Promise<readonly Vaststelling[]> {
  const [kaders, bronnen] = [await listBeleidskaders(db, programma.id), await listBeleidsbronnen(db)]
  const { vastgesteldDoor: door, vastgesteldOp: op } = programma
  return kaders.map(({ id, titel, soort, ...eigen }) => ({
    wat: titel,
    bronnen: [
      { bron: EIGEN_BRON, door: eigen.door, op: eigen.op },
      ...bronnen.filter(({ beleidskaderId }) => beleidskaderId === id),
      ...(soort === 'uitvoeringsagenda' ? [{ bron: `Programma ${programma.jaar} in Baken`, door, op }] : []),
    ].map((bron) => ({ bron: bron.bron, op: bron.op, door: bron.door && BELEID_VASTSTELLER_TEKST[bron.door] })),
  }))
}
