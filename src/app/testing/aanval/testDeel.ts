import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Contract } from '../../../platform/contract.ts'
import { startWereld, type Wereld } from './startWereld.ts'
import { valAan } from './valAan.ts'

const TIJD = 900_000
const LANGE_TIJD = 7_200_000

/** The test that these contracts withstand everything; `lang` (BAKEN_LANG=1): every field with every value. */
export function testDeel(contracten: Readonly<Record<string, Contract>>, lang: boolean): void {
  let wereld: Wereld
  beforeAll(async () => {
    wereld = await startWereld()
  }, 300_000)
  afterAll(() => wereld.stop())

  it.each(Object.entries(contracten))(
    '%s houdt stand',
    async (naam, contract) => {
      const { http } = wereld.proef.app
      const { bevindingen, endpoints } = await valAan({
        http,
        contracten: { [naam]: contract },
        wereld,
        diepte: lang ? 15 : 1,
      })
      expect(bevindingen).toEqual([])
      expect(endpoints).toBeGreaterThan(0)
      expect({}).not.toHaveProperty('isBeheerder')
    },
    lang ? LANGE_TIJD : TIJD,
  )
}
