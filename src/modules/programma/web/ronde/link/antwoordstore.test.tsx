import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ProbleemFout } from '../../../../../platform/web/api/ProbleemFout.ts'
import { aVraagActie } from '../../../testing/aRonde.ts'
import type { Inhoud } from '../rondeQueries.ts'
import { createAntwoordstore } from './antwoordstore.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const aProbleem = (status: number, code: string, conflict?: unknown) =>
  new ProbleemFout({ status, code, title: '', detail: '', conflict })
const saved = (inhoud: Inhoud, versie: number) =>
  aVraagActie({ antwoord: { ...inhoud, stand: 'concept', vraag: '', versie, gewijzigdOp: '2026-11-22T10:00:00.000Z' } })

/** A server that keeps what it got and answers as it is told. */
function anOpslag() {
  const gekregen: { tekst: string; versie: number }[] = []
  const weigeringen: Error[] = []
  const store = createAntwoordstore(aVraagActie(), async (inhoud, versie) => {
    gekregen.push({ tekst: inhoud.tekst, versie })
    await new Promise((klaar) => setTimeout(klaar, 100))
    const fout = weigeringen.shift()
    if (fout !== undefined) throw fout
    return saved(inhoud, versie + 1)
  })
  return { store, gekregen, weigeringen }
}

it('bewaart vanzelf, een tel na de laatste toets', async () => {
  const { store, gekregen } = anOpslag()
  for (const tekst of ['A', 'Ac', 'Acht']) store.zet({ tekst })
  expect(store.getStand().bewaard).toBe('wacht')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(gekregen).toEqual([{ tekst: 'Acht', versie: 0 }])
  expect(store.getStand().bewaard).toBe('bewaard')
})

it('bewaart één voor één, de laatste woorden het laatst', async () => {
  const { store, gekregen } = anOpslag()
  store.zet({ tekst: 'Een' })
  const klaar = store.flush()
  await vi.advanceTimersByTimeAsync(50)
  store.zet({ tekst: 'Twee' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await klaar).toBe(true)
  expect(gekregen).toEqual([
    { tekst: 'Een', versie: 0 },
    { tekst: 'Twee', versie: 1 },
  ])
})

it('probeert het opnieuw als de verbinding weg was', async () => {
  const { store, gekregen, weigeringen } = anOpslag()
  weigeringen.push(aProbleem(0, 'geen_verbinding'))
  store.zet({ tekst: 'Acht' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(store.getStand().bewaard).toBe('later')
  await vi.advanceTimersByTimeAsync(6_000)
  expect([gekregen.length, store.getStand().bewaard]).toEqual([2, 'bewaard'])
})

it('wacht met bewaren tot er bij een status een reden staat', async () => {
  const { store, gekregen } = anOpslag()
  store.zet({ status: 'vervallen' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(gekregen).toEqual([])
  expect(await store.flush()).toBe(false)
  store.zet({ tekst: 'Het pand is weg.' })
  await vi.advanceTimersByTimeAsync(2_000)
  expect(gekregen).toHaveLength(1)
})

it('probeert wat geweigerd is niet vanzelf opnieuw', async () => {
  const { store, gekregen, weigeringen } = anOpslag()
  weigeringen.push(aProbleem(409, 'al_overgenomen'))
  store.zet({ tekst: 'Acht' })
  await vi.advanceTimersByTimeAsync(20_000)
  expect([gekregen.length, store.getStand().bewaard]).toEqual([1, 'geweigerd'])
})

it.each([
  ['eigen', 'Van mij', 2],
  ['ander', 'Van een collega', 1],
] as const)('laat bij twee tegelijk kiezen: %s', async (wie, tekst, keren) => {
  const { store, gekregen, weigeringen } = anOpslag()
  const leeg = { gedaan: [], extra: [], nietsTeMelden: false, status: null }
  weigeringen.push(aProbleem(409, 'intussen_gewijzigd', saved({ ...leeg, tekst: 'Van een collega' }, 4)))
  store.zet({ tekst: 'Van mij' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(store.getStand().bewaard).toBe('botsing')
  store.kies(wie)
  await vi.advanceTimersByTimeAsync(1_000)
  expect([store.getStand().inhoud.tekst, store.getStand().ander]).toEqual([tekst, null])
  expect(gekregen).toHaveLength(keren)
  expect(gekregen.at(-1)?.versie).toBe(wie === 'eigen' ? 4 : 0)
})
