import { afterAll, beforeAll, expect, it } from 'vitest'
import { contracten } from '../../contracten.ts'
import { startWereld, type Wereld } from './startWereld.ts'
import { valAan } from './valAan.ts'

/** BAKEN_LANG=1: every field with every value, and everything put back after each act. */
const DIEPTE = process.env.BAKEN_LANG === '1' ? 15 : 1
const TIJD = process.env.BAKEN_LANG === '1' ? 7_200_000 : 900_000

let wereld: Wereld
beforeAll(async () => {
  wereld = await startWereld()
}, 300_000)
afterAll(() => wereld.stop())

it(
  'elk endpoint van elk contract houdt stand',
  async () => {
    const { http } = wereld.proef.app
    const { bevindingen, endpoints } = await valAan({ http, contracten, wereld, diepte: DIEPTE })
    expect(bevindingen).toEqual([])
    expect(endpoints).toBe(Object.values(contracten).flatMap((contract) => Object.keys(contract)).length)
    expect({}).not.toHaveProperty('isBeheerder')
  },
  TIJD,
)
