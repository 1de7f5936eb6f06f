import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { withClient } from './withClient.ts'
import { openPool, type Tx } from './openPool.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await withClient(database.beheerUrl, (client) =>
    client.query('create table proef (nummer integer primary key); grant all on proef to public'),
  )
})
afterAll(() => database.stop())

const insert = (nummer: number) => (db: Tx) => sql`insert into proef (nummer) values (${nummer})`.execute(db)
const regel = (nummer: number) => CompiledQuery.raw('insert into proef (nummer) values ($1)', [nummer])
const nummers = () =>
  database.pool.transact('begin', async (db) => {
    const { rows } = await sql<{ nummer: number }>`select nummer from proef order by nummer`.execute(db)
    return rows.map(({ nummer }) => nummer)
  })

describe('een transactie', () => {
  it('bewaart alles wat erin gebeurde, met de laatste regel', async () => {
    await database.pool.transact('begin', insert(1), () => regel(2))
    expect(await nummers()).toEqual([1, 2])
  })

  it('bewaart niets als er iets misgaat', async () => {
    const mis = async (db: Tx) => {
      await insert(3)(db)
      throw new Error('anders bedacht')
    }
    await expect(database.pool.transact('begin', mis)).rejects.toThrow('anders bedacht')
    await expect(database.pool.transact('begin', insert(1))).rejects.toMatchObject({ code: '23505' })
    expect(await nummers()).toEqual([1, 2])
  })

  it('bewaart niets als de laatste regel niet geschreven kan worden', async () => {
    const werk = database.pool.transact('begin', insert(4), () => regel(1))
    await expect(werk).rejects.toMatchObject({ code: '23505' })
    expect(await nummers()).toEqual([1, 2])
  })

  it('bewaart niets als het begin niet lukt', async () => {
    await expect(database.pool.transact('begin; select 1/0', insert(5))).rejects.toBeTruthy()
    expect(await nummers()).toEqual([1, 2])
  })

  it('stuurt vragen tegelijk en geeft ieder zijn eigen antwoord', async () => {
    const vraag = (db: Tx, nummer: number) =>
      sql<{ antwoord: number }>`select ${nummer}::integer as antwoord`.execute(db)
    const antwoorden = await database.pool.transact('begin', (db) =>
      Promise.all([1, 2, 3, 4].map((nummer) => vraag(db, nummer))),
    )
    expect(antwoorden.map(({ rows }) => rows[0]?.antwoord)).toEqual([1, 2, 3, 4])
  })

  it('laat na een weigering een bruikbare verbinding achter, zonder de instellingen van toen', async () => {
    const pool = openPool(database.appUrl, { max: 1 })
    const gemeente = (db: Tx) =>
      sql<{ code: string | null }>`select nullif(current_setting('app.gemeente_id', true), '') as code`.execute(db)
    await expect(pool.transact("begin; set local app.gemeente_id = '7'", insert(1))).rejects.toBeTruthy()
    expect((await pool.transact('begin', gemeente)).rows).toEqual([{ code: null }])
    await pool.destroy()
  })
})
