import { dayInNederland, jaarOf, type Datum } from '../../../../platform/domain/datum.ts'
import { periodesOf, type Tellingrij, type Tellingvraag } from '../../../../platform/domain/telling.ts'
import type { Telcontext, Tellingbron } from '../../../../platform/server/tellingbron.ts'
import { ACTIES_PER_STATUS } from '../../domain/tellingen.ts'
import { listProgrammasOfJaar } from '../programmaRepository.ts'
import { listPlaatsen } from '../uitvoering/plekRepository.ts'
import { listDossiers, standenOp } from '../uitvoering/readStanden.ts'
import { adresOf } from './momentenBron.ts'
import { nameDimensie } from './nameDimensie.ts'

type Actie = {
  readonly id: string
  readonly hoe: string
  readonly programmaId: string
  readonly dag: Datum
  /** Per dimension the keys that it stands under; '' is "not known". */
  readonly sleutels: Readonly<Record<string, readonly string[]>>
}

/** Every actie of the programmes of that year, as it stood on that day by what is known now. */
async function listActiesOp(db: Telcontext['db'], dag: Datum): Promise<Actie[]> {
  const jaar = jaarOf(dag)
  const acties: Actie[] = []
  for (const { id: programmaId, status } of await listProgrammasOfJaar(db, jaar)) {
    if (status === 'concept') continue
    const [dossiers, plaatsen] = await Promise.all([listDossiers(db, programmaId), listPlaatsen(db, programmaId)])
    for (const { uitvoering, stand } of standenOp(dossiers, jaar, dag)) {
      const { actieId, hoe, inzetId, partijIds } = uitvoering
      const sleutels = {
        ...{ status: [stand.status], prioriteit: [plaatsen.get(inzetId)?.prioriteitId ?? ''], actie: [actieId] },
        partij: partijIds.length === 0 ? [''] : partijIds,
      }
      acties.push({ id: actieId, hoe, programmaId, dag, sleutels })
    }
  }
  return acties
}

const matches = ({ sleutels }: Actie, { filters }: Tellingvraag): boolean =>
  Object.entries(filters).every(([code, gekozen]) => sleutels[code]?.some((sleutel) => gekozen.includes(sleutel)))

/** Of one actie every row that it stands in: one, or one for each of its partijen. Chosen partijen leave out the others. */
const listGroepen = ({ sleutels }: Actie, { groepeer, filters }: Tellingvraag): readonly Tellingrij['dimensies'][] =>
  groepeer.reduce<Tellingrij['dimensies'][]>(
    (groepen, code) => {
      const getoond = (sleutels[code] ?? []).filter((sleutel) => filters[code]?.includes(sleutel) ?? true)
      return groepen.flatMap((groep) => getoond.map((sleutel) => ({ ...groep, [code]: sleutel })))
    },
    [{}],
  )

function countPerGroep(acties: readonly Actie[], periode: string, vraag: Tellingvraag): Tellingrij[] {
  const perGroep = new Map<string, Tellingrij>()
  for (const actie of acties.filter((een) => matches(een, vraag))) {
    for (const dimensies of listGroepen(actie, vraag)) {
      const groep = JSON.stringify(dimensies)
      perGroep.set(groep, { periode, dimensies, waarde: (perGroep.get(groep)?.waarde ?? 0) + 1 })
    }
  }
  return [...perGroep.values()]
}

const cap = (dag: Datum, now: Date): Datum => {
  const vandaag = dayInNederland(now)
  return dag < vandaag ? dag : vandaag
}

export const actiesBron: Tellingbron = {
  telling: ACTIES_PER_STATUS,
  handeling: 'programma:read',
  count: async ({ db, now }, vraag) => {
    const rijen: Tellingrij[] = []
    for (const { naam, van, tot } of periodesOf(vraag, vraag.per)) {
      if (van > dayInNederland(now)) break
      rijen.push(...countPerGroep(await listActiesOp(db, cap(tot, now)), naam, vraag))
    }
    return rijen
  },
  listRecords: async ({ db, now }, vraag, { aantal, na }) => {
    const acties = await listActiesOp(db, cap(vraag.tot, now))
    return acties
      .filter((actie) => matches(actie, vraag) && (na === null || actie.id > na.id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, aantal)
      .map(({ id, hoe, programmaId, dag }) => ({ id, label: hoe, dag, adres: adresOf(programmaId, id) }))
  },
  nameKeys: nameDimensie,
  findVolledigVanaf: async () => null,
}
