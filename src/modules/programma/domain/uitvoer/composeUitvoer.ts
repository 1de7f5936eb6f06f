import type { Datum } from '../../../../platform/domain/datum.ts'
import { listLosseDoelen, nestBoom, type InzetTak } from '../boom/nestBoom.ts'
import type { Boom, BoomActie, BoomDoel } from '../boom/boom.ts'
import { filterRijen, isFilterLeeg, type BoomFilter, type Standen } from '../boom/filteren/filter.ts'
import { sleutelOf } from '../boom/sleutel.ts'
import { listRijen } from '../boom/weergaven/rijen.ts'
import type { UitvoerActie, UitvoerDoel, UitvoerInzet, UitvoerProgramma } from './uitvoerProgramma.ts'

/** What is known of each actie that is being carried out, in the words of the screen. */
export type Actiewoorden = Pick<UitvoerActie, 'actiehouder' | 'status' | 'stand'>

type Kop = Pick<UitvoerProgramma, 'gemeente' | 'titel' | 'jaar' | 'status'> & { readonly peildatum: Datum }

type Bronnen = {
  readonly boom: Boom
  readonly woorden: ReadonlyMap<string, Actiewoorden>
  readonly standen: Standen
  readonly filter: BoomFilter
}

/** The programme as it goes out: everything, or exactly the lines that the screen shows with this filter. */
export function composeUitvoer(kop: Kop, { boom, woorden, standen, filter }: Bronnen): UitvoerProgramma {
  const takken = nestBoom(boom, { nummers: false })
  const blijft = new Set(filterRijen(listRijen(takken), filter, kop.jaar, standen).map(({ sleutel }) => sleutel))
  const toActie = (actie: BoomActie): UitvoerActie[] =>
    blijft.has(sleutelOf('actie', actie.id)) ? [toUitvoerActie(actie, woorden.get(actie.id))] : []
  const toDoel = (doel: BoomDoel): UitvoerDoel[] =>
    blijft.has(sleutelOf('doel', doel.id)) ? [{ id: doel.id, tekst: doel.tekst }] : []
  const toInzet = ({ inzet: { id, inzet, ambitie }, doelen, acties }: InzetTak): UitvoerInzet[] =>
    blijft.has(sleutelOf('inzet', id))
      ? [{ ...{ id, inzet, ambitie }, doelen: doelen.flatMap(toDoel), acties: acties.flatMap(toActie) }]
      : []
  return {
    ...kop,
    prioriteiten: takken
      .filter(({ prioriteit }) => blijft.has(sleutelOf('prioriteit', prioriteit.id)))
      .map(({ prioriteit: { id, naam }, doelen, inzetten }) => ({
        ...{ id, naam },
        doelen: doelen.flatMap(toDoel),
        inzetten: inzetten.flatMap(toInzet),
      })),
    doelen: isFilterLeeg(filter) ? listLosseDoelen(boom).map(({ id, tekst }) => ({ id, tekst })) : [],
  }
}

const toUitvoerActie = ({ id, hoe, planning, partijen, notitie }: BoomActie, woorden?: Actiewoorden): UitvoerActie => ({
  ...{ id, hoe, notitie },
  wanneer: planning.tekst,
  partijen: partijen.map(({ naam, tekst, rol }) => ({ naam: naam ?? tekst, rol })),
  actiehouder: woorden?.actiehouder ?? '',
  status: woorden?.status ?? null,
  stand: woorden?.stand ?? null,
})
