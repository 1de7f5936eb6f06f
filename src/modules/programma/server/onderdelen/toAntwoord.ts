import type { Inhoud } from '../../domain/onderdeel.ts'
import { toPlanningBody } from '../inlezing/toBody.ts'
import type { OnderdeelRecord } from './onderdeelRecord.ts'

type Namen = ReadonlyMap<string, string>

/** A record in the form of the contract. `namen` gives the name of each organisatie. */
export function toOnderdeelBody(record: OnderdeelRecord, namen: Namen) {
  return { soort: record.soort, ...flatten(record, namen) }
}

export function toBoomBody(records: readonly OnderdeelRecord[], namen: Namen) {
  const vlak = records.map((record) => flatten(record, namen))
  return {
    prioriteiten: vlak.flatMap(({ prioriteit }) => prioriteit ?? []),
    inzetten: vlak.flatMap(({ inzet }) => inzet ?? []),
    acties: vlak.flatMap(({ actie }) => actie ?? []),
    doelen: vlak.flatMap(({ doel }) => doel ?? []),
    resultaten: vlak.flatMap(({ resultaat }) => resultaat ?? []),
  }
}

function flatten(onderdeel: OnderdeelRecord, namen: Namen) {
  const { soort, ouderId, ouderSoort, inhoud } = onderdeel
  const basis = basisOf(onderdeel)
  return {
    prioriteit: soort === 'prioriteit' ? { ...basis, ...inhoud } : null,
    inzet: soort === 'inzet' ? { ...basis, ...inhoud, prioriteitId: ouderId ?? '' } : null,
    actie: soort === 'actie' ? { ...basis, ...toActieBody(inhoud, namen), inzetId: ouderId ?? '' } : null,
    doel:
      soort === 'doel'
        ? {
            ...basis,
            ...inhoud,
            prioriteitId: ouderSoort === 'prioriteit' ? ouderId : null,
            inzetId: ouderSoort === 'inzet' ? ouderId : null,
          }
        : null,
    resultaat: soort === 'resultaat' ? { ...basis, ...inhoud } : null,
  }
}

const basisOf = ({ id, volgorde, versie, bron }: OnderdeelRecord) => ({
  id,
  volgorde,
  versie,
  heeftBron: bron !== null,
})

function toActieBody({ hoe, planning, partijen, notitie }: Inhoud['actie'], namen: Namen) {
  return {
    hoe,
    notitie,
    planning: toPlanningBody(planning),
    partijen: partijen.map((partij) => ({
      ...partij,
      naam: partij.organisatieId === null ? null : (namen.get(partij.organisatieId) ?? null),
    })),
  }
}
