import { describe, expect, it } from 'vitest'
import { isGaande, judgeEinde, judgeGift, type Deelname } from './deelname.ts'
import { planOverdracht } from './overdracht.ts'

const NU = new Date('2026-11-22T12:00:00Z')
const uur = (aantal: number): Date => new Date(NU.getTime() + aantal * 3_600_000)

const aDeelname = (anders: Partial<Deelname> = {}): Deelname => ({
  houder: { soort: 'medewerker', id: 'ans' },
  ...{ als: 'lezer', delen: null, sinds: uur(-1), tot: null },
  ...anders,
})

describe('een deelname telt', () => {
  it.each([
    ['vanaf haar begin', { sinds: NU }, true],
    ['niet ervoor', { sinds: uur(1) }, false],
    ['tot haar einde', { tot: uur(1) }, true],
    ['niet op het moment van haar einde', { tot: NU }, false],
    ['niet als zij meteen werd weggenomen', { sinds: uur(-1), tot: uur(-1) }, false],
  ])('%s', (_wat, anders, telt) => {
    expect(isGaande(aDeelname(anders), NU)).toBe(telt)
  })
})

describe('een deelname geven', () => {
  const gift = { ...aDeelname({ sinds: NU }), als: 'lezer' as const }
  const judge = (anders: object, bestaand: Deelname[] = [], isGeheim = false) => {
    const uitkomst = judgeGift({ ...gift, ...anders }, bestaand, { isGeheim, nu: NU })
    return uitkomst.ok ? 'goed' : uitkomst.reden
  }
  const organisatie = { houder: { soort: 'organisatie', id: 'zorg' } } as const

  it.each([
    ['kan', {}, [], false, 'goed'],
    ['kan niet twee keer', {}, [aDeelname()], false, 'doet_al_mee'],
    ['kan weer na een vorige', {}, [aDeelname({ tot: NU })], false, 'goed'],
    ['kan naast noodtoegang', {}, [aDeelname({ als: 'noodtoegang', tot: uur(1) })], false, 'goed'],
    ['kan aan een organisatie', organisatie, [], false, 'goed'],
    ['kan niet aan een organisatie als het geheim is', organisatie, [], true, 'alleen_op_naam'],
    ['kan niet eindigen voor zij begint', { tot: uur(-1) }, [], false, 'begin_na_eind'],
  ])('%s', (_wat, anders, bestaand, isGeheim, verwacht) => {
    expect(judge(anders, bestaand, isGeheim)).toBe(verwacht)
  })
})

describe('de behandelaar', () => {
  const behandelaar = aDeelname({ als: 'behandelaar' })
  const lezer = aDeelname({ houder: { soort: 'medewerker', id: 'bas' } })

  it('gaat niet weg zonder overdracht', () => {
    expect(judgeEinde(behandelaar, NU)).toEqual({ ok: false, reden: 'eerst_overdragen' })
    expect(judgeEinde(lezer, NU).ok).toBe(true)
  })

  it('draagt over in één keer: de oude eindigt op het moment dat de nieuwe begint', () => {
    const plan = planOverdracht([behandelaar, lezer], { medewerkerId: 'bas', magBehandelen: true }, NU)
    expect(plan).toEqual({
      ok: true,
      value: {
        behandelaarId: 'bas',
        eindigt: [behandelaar, lezer],
        begint: { ...lezer, als: 'behandelaar', sinds: NU },
      },
    })
  })

  it.each([
    ['aan zichzelf', 'ans', true, 'is_al_behandelaar'],
    ['aan wie het niet mag', 'bas', false, 'mag_niet_behandelen'],
  ])('draagt niet over %s', (_wat, medewerkerId, magBehandelen, reden) => {
    expect(planOverdracht([behandelaar], { medewerkerId, magBehandelen }, NU)).toEqual({ ok: false, reden })
  })
})
