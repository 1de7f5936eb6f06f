import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../../platform/server/withActor.ts'
import { CBSTABEL } from '../../domain/cbs/cbstabel.ts'
import type { Herkomst } from '../../domain/indicator/indicatordefinitie.ts'
import { STANDAARD_INDICATOREN, type Standaardindicator } from '../../domain/indicator/standaardIndicatoren.ts'
import { insertIndicatoren, listIndicatoren, listStandaarden } from './indicatorRepository.ts'

/** What a gemeente starts with, as far as it is not there yet. Answers how many were added. */
export async function insertStandaardIndicatoren(db: Tx, gemeenteId: number, now: Date): Promise<number> {
  const aanwezig = await listStandaarden(db)
  const namen = new Set((await listIndicatoren(db)).map(({ naam }) => naam.toLowerCase()))
  const nieuwe = STANDAARD_INDICATOREN.filter(
    ({ standaard, naam }) => !aanwezig.has(standaard) && !namen.has(naam.toLowerCase()),
  )
  if (nieuwe.length === 0) return 0
  const ids = new Map([...aanwezig, ...nieuwe.map(({ standaard }) => [standaard, randomUUID()] as const)])
  const rijen = nieuwe.flatMap(({ standaard, herkomst, ...velden }) => {
    const id = ids.get(standaard)
    return id === undefined
      ? []
      : [{ id, standaard, velden: { ...velden, actief: true, herkomst: toHerkomst(herkomst, ids) } }]
  })
  await insertIndicatoren(db, gemeenteId, rijen, now)
  return rijen.length
}

function toHerkomst(herkomst: Standaardindicator['herkomst'], ids: ReadonlyMap<string, string>): Herkomst {
  if (herkomst.soort === 'cbs') return { ...herkomst, onderwerp: CBSTABEL[herkomst.tabel].waardeveld }
  if (herkomst.soort === 'hand') return herkomst
  return { soort: 'som', indicatoren: herkomst.delen.flatMap((deel) => ids.get(deel) ?? []) }
}
