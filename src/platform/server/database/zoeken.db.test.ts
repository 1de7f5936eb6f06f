import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestDatabase, type TestDatabase } from '../../testing/testDatabase.ts'
import { withClient } from './withClient.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
})
afterAll(() => database.stop())

test.each([
  ['een woord dat er niet staat', 'De wijkagenten controleren het café', 'wijkagent strand', false],
  ['stammen', 'De wijkagenten controleren het café', 'wijkagent', true],
  ['accenten in de tekst', 'De wijkagenten controleren het café', 'cafe', true],
  ['accenten in de vraag', 'coordinatie van het overleg', 'coördinatie', true],
  ['stopwoorden', 'aanpak van de overlast', 'de van overlast', true],
])('zoeken in het Nederlands: %s (%s ~ %s)', async (_wat, tekst, vraag, gevonden) => {
  const { rows } = await withClient(database.appUrl, (client) =>
    client.query<{ raak: boolean }>(
      `select to_tsvector('platform.nederlands', $1) @@ plainto_tsquery('platform.nederlands', $2) as raak`,
      [tekst, vraag],
    ),
  )
  expect(rows).toEqual([{ raak: gevonden }])
})

test('een tikfout lijkt op het woord, met of zonder accent', async () => {
  const { rows } = await withClient(database.appUrl, (client) =>
    client.query<{ lijkt: boolean }>(
      `select word_similarity('ondermijnign', platform.zonder_accenten(lower('Aanpak Öndermijning'))) > 0.5 as lijkt`,
    ),
  )
  expect(rows).toEqual([{ lijkt: true }])
})
