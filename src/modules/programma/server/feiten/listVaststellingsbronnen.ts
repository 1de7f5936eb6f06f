import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { BELEID_VASTSTELLER_TEKST } from '../../domain/beleidskader/beleidsteksten.ts'
import type { Beleidsbron, Beleidsveld } from '../../domain/beleidskader/beleidskader.ts'
import { EIGEN_BRON, weighVeld, type Beleidskeuze } from '../../domain/beleidskader/weighVeld.ts'
import { listBeleidsbronnen, listBeleidskeuzes } from '../beleidskader/beleidsbronRepository.ts'
import { listBeleidskaders, type Beleidskader } from '../beleidskader/beleidskaderRepository.ts'
import type { Programma } from '../programmaRepository.ts'

/** Of one document, what each source says about who adopted it and when. */
export type Vaststelling = {
  readonly wat: string
  readonly bronnen: readonly { readonly bron: string; readonly door: string | null; readonly op: Datum | null }[]
}

/**
 * Of what a programme carries out. An uitvoeringsagenda is the programme itself: then the programme is a source as well. Where somebody
 * decided which source holds, the others are silent.
 */
export async function listVaststellingsbronnen(db: Tx, programma: Programma): Promise<readonly Vaststelling[]> {
  const [kaders, bronnen, keuzes] = [
    await listBeleidskaders(db, programma.id),
    await listBeleidsbronnen(db),
    await listBeleidskeuzes(db),
  ]
  return kaders.map((kader) => ({
    wat: kader.titel,
    bronnen: [
      ...listGeldend(kader, {
        bronnen: bronnen.filter(({ beleidskaderId }) => beleidskaderId === kader.id),
        keuzes: keuzes.filter(({ beleidskaderId }) => beleidskaderId === kader.id),
      }),
      ...(kader.soort === 'uitvoeringsagenda' ? [toBron(programma)] : []),
    ].map(({ bron, door, op }) => ({ bron, op, door: door && BELEID_VASTSTELLER_TEKST[door] })),
  }))
}

const toBron = ({ jaar, vastgesteldDoor: door, vastgesteldOp: op }: Programma) => ({
  ...{ bron: `Programma ${jaar} in Baken`, door, op },
})

type Gezegd = { readonly bronnen: readonly Beleidsbron[]; readonly keuzes: readonly Beleidskeuze[] }

function listGeldend({ door, op, geldigTot }: Beleidskader, gezegd: Gezegd) {
  const eigen = { door, op, geldigTot }
  const keuzeVan = (veld: Beleidsveld) => weighVeld(veld, { eigen, ...gezegd }).keuze
  const [keuzeDoor, keuzeOp] = [keuzeVan('door'), keuzeVan('op')]
  const geldt = (keuze: Beleidskeuze | null, bronId: string | null) => keuze === null || keuze.bronId === bronId
  return [{ ...eigen, id: null, bron: EIGEN_BRON }, ...gezegd.bronnen].map((een) => ({
    bron: een.bron,
    door: geldt(keuzeDoor, een.id) ? een.door : null,
    op: geldt(keuzeOp, een.id) ? een.op : null,
  }))
}
