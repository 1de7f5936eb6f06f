import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimDataSlot, findHolder } from './dataSlot.ts'
import { identityOf } from './processIdentity.ts'

let map: string
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken slot '))
})
afterEach(() => rm(map, { recursive: true }))

const ONBESTAAND = 4_194_305

test('wie het slot heeft, houdt anderen tegen tot hij het loslaat', async () => {
  const slot = await claimDataSlot(map)
  expect(await findHolder(map)).toBe(process.pid)
  await expect(claimDataSlot(map)).rejects.toThrow(`Baken draait al op de gegevens in ${map} (proces ${process.pid})`)
  expect(await findHolder(map)).toBe(process.pid)
  slot.release()
  expect(await findHolder(map)).toBeNull()
  ;(await claimDataSlot(map)).release()
})

test.each([
  ['die niet meer bestaat', `${ONBESTAAND}-0123456789abcdef.actief`],
  ['waarvan de pid nu van een ander is', `${process.ppid}-0123456789abcdef.actief`],
  ['die stierf terwijl hij wachtte', `${ONBESTAAND}-0123456789abcdef.wacht`],
  ['die iets onleesbaars achterliet', 'kapot'],
])('een aanspraak van een proces %s telt niet en wordt opgeruimd', async (_wat, bestand) => {
  ;(await claimDataSlot(map)).release()
  await writeFile(join(map, 'slot', bestand), '')
  const slot = await claimDataSlot(map)
  expect(await readdir(join(map, 'slot'))).toEqual([expect.stringMatching(/\.actief$/)])
  slot.release()
})

test('een ander levend proces met het slot gaat voor', async () => {
  ;(await claimDataSlot(map)).release()
  await writeFile(join(map, 'slot', `${process.ppid}-${identityOf(process.ppid)}.actief`), '')
  await expect(claimDataSlot(map)).rejects.toThrow(`(proces ${process.ppid})`)
  expect(await readdir(join(map, 'slot'))).toHaveLength(1)
})

test('wie geduld heeft, krijgt het van een ander die net stopt', async () => {
  const slot = await claimDataSlot(map)
  setTimeout(slot.release, 100)
  ;(await claimDataSlot(map, 5_000)).release()
})

test('van veel tegelijk krijgt precies één het', async () => {
  const uitkomsten = await Promise.allSettled(Array.from({ length: 8 }, () => claimDataSlot(map)))
  expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('een proces is te onderscheiden van een later proces met hetzelfde nummer', () => {
  expect(identityOf(process.pid)).toBe(identityOf(process.pid))
  expect(identityOf(process.pid)).not.toBe(identityOf(process.ppid))
  expect(identityOf(ONBESTAAND)).toBeNull()
})
