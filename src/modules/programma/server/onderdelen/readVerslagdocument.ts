import type { Tx } from '../../../../platform/server/withActor.ts'
import type { Blok } from '../../../documenten/public.ts'
import type { Bron } from '../../domain/voorstel.ts'
import { findBrondocument } from '../inlezing/inlezingRepository.ts'
import { listOnderdelen } from './onderdeelRepository.ts'
import type { OnderdeelRecord } from './onderdeelRecord.ts'

/** The document that a programma was read from, with what people took over from it and where that stands. */
export type Verslagdocument = {
  readonly bestandsnaam: string
  readonly blokken: readonly Blok[]
  readonly koppen: readonly {
    readonly soort: 'prioriteit' | 'inzet'
    readonly id: string
    readonly versie: number
    readonly naam: string
    readonly plaatsen: readonly Bron[]
  }[]
  readonly getallen: readonly Verslaggetal[]
}

/** `zin` is the words of the document. */
export type Verslaggetal = {
  readonly id: string
  readonly zin: string
  readonly getal: number
  readonly wat: string
  readonly eenheid: string
  readonly benadering: 'ruim' | 'circa' | 'bijna' | null
  readonly plaatsen: readonly Bron[]
}

/** Undefined for a programma that was made by hand, or whose document is gone. Records of another document stay out. */
export async function readVerslagdocument(db: Tx, programmaId: string): Promise<Verslagdocument | undefined> {
  const onderdelen = await listOnderdelen(db, programmaId)
  const inlezingId = onderdelen.find(({ bron }) => bron !== null)?.bron?.inlezingId
  const gevonden = inlezingId && (await findBrondocument(db, inlezingId))
  if (!gevonden) return undefined
  const gelezen = onderdelen.filter(({ bron }) => bron?.inlezingId === inlezingId)
  return {
    bestandsnaam: gevonden.bestandsnaam,
    blokken: gevonden.document.blokken,
    koppen: gelezen.flatMap(toKop),
    getallen: gelezen.flatMap(toGetal),
  }
}

const plaatsenOf = ({ bron }: OnderdeelRecord): readonly Bron[] => bron?.plaatsen ?? []

function toKop(onderdeel: OnderdeelRecord): Verslagdocument['koppen'] {
  const { soort, id, versie, inhoud } = onderdeel
  const kop = { id, versie, plaatsen: plaatsenOf(onderdeel) }
  if (soort === 'prioriteit') return [{ ...kop, soort, naam: inhoud.naam }]
  return soort === 'inzet' && inhoud.inzet !== '' ? [{ ...kop, soort, naam: inhoud.inzet }] : []
}

function toGetal(onderdeel: OnderdeelRecord): readonly Verslaggetal[] {
  if (onderdeel.soort !== 'resultaat' || onderdeel.inhoud.getal === null) return []
  const { tekst, getal, wat, eenheid, benadering } = onderdeel.inhoud
  return [{ ...{ id: onderdeel.id, zin: tekst, getal, wat, eenheid, benadering }, plaatsen: plaatsenOf(onderdeel) }]
}
