import { describe, expect, it } from 'vitest'
import { applyClaimregels } from './claimregel.ts'
import { readClaim, readText } from './claims.ts'
import { planRolwijziging, type Rolbezit } from './rolwijziging.ts'
import { safeTerugAdres } from './terugadres.ts'
import { hasTweedeFactor } from './tweedeFactor.ts'
import { checkUitlogbericht, GELDIG_SEKONDEN } from './uitlogbericht.ts'

describe('een claim', () => {
  it.each([
    ['groepen', { groepen: ['a', 'b'] }, ['a', 'b']],
    ['groep', { groep: 'a' }, ['a']],
    ['afdeling', { afdeling: 7 }, ['7']],
    ['intern', { intern: true }, ['true']],
    ['realm.rollen', { realm: { rollen: ['a'] } }, ['a']],
    ['https://x.example/rol', { 'https://x.example/rol': 'a' }, ['a']],
    ['a.b', { 'a.b': 'geheel', a: { b: 'deel' } }, ['geheel']],
    ['weg', {}, []],
    ['diep', { diep: { a: 1 } }, []],
    ['gemengd', { gemengd: ['a', null, { b: 1 }, '', ['c']] }, ['a']],
    ['constructor', {}, []],
    ['a.__proto__', { a: {} }, []],
    ['lang', { lang: 'x'.repeat(301) }, []],
  ])('%s van %j is %j', (pad, claims, waarden) => {
    expect(readClaim(claims, pad)).toEqual(waarden)
  })

  it.each([
    [' Ans ', 'Ans'],
    ['   ', null],
    [undefined, null],
  ])('naam "%s" is %s', (naam, verwacht) => {
    expect(readText({ naam }, 'naam')).toBe(verwacht)
  })
})

const regel = { claim: 'groepen', waarde: 'veilig', organisatieId: null, rol: 'adviseur_veiligheid' } as const

describe('claimregels', () => {
  const regels = [
    regel,
    { ...regel, waarde: 'politie', organisatieId: 'o1', rol: 'partner' },
    { ...regel, claim: 'bedrijf', waarde: 'wonen', organisatieId: 'o2', rol: null },
  ] as const

  it.each([
    [{ groepen: ['veilig'] }, { rollen: ['adviseur_veiligheid'], organisatieId: null }],
    [{ groepen: ['politie', 'veilig'] }, { rollen: ['adviseur_veiligheid', 'partner'], organisatieId: 'o1' }],
    [
      { groepen: ['politie'], bedrijf: 'wonen' },
      { rollen: ['partner'], organisatieId: 'o1' },
    ],
    [{ bedrijf: 'wonen' }, { rollen: [], organisatieId: 'o2' }],
    [{ groepen: ['Veilig'] }, { rollen: [], organisatieId: null }],
    [{}, { rollen: [], organisatieId: null }],
  ])('%j geeft %j', (claims, toekenning) => {
    expect(applyClaimregels(regels, claims)).toEqual(toekenning)
  })
})

describe('rollen bij het inloggen', () => {
  const hand: Rolbezit = { rol: 'actiehouder', inlogdienstId: null }
  const dezelfde: Rolbezit = { rol: 'jurist', inlogdienstId: 'd1' }
  const andere: Rolbezit = { rol: 'boa', inlogdienstId: 'd2' }
  const beheer: Rolbezit = { rol: 'beheerder', inlogdienstId: 'd1' }

  it.each([
    ['een nieuwe komt erbij', [hand], ['kcc'], false, { erbij: ['kcc'], eraf: [] }],
    ['wat met de hand is gegeven blijft', [hand], [], false, { erbij: [], eraf: [] }],
    ['wat de dienst gaf en niet meer geeft gaat eraf', [hand, dezelfde], [], false, { erbij: [], eraf: ['jurist'] }],
    ['wat een andere dienst gaf blijft', [andere], [], false, { erbij: [], eraf: [] }],
    ['wat er al is verandert niet', [hand, dezelfde], ['jurist', 'actiehouder'], false, { erbij: [], eraf: [] }],
    ['een van de beheerders gaat eraf', [beheer], [], false, { erbij: [], eraf: ['beheerder'] }],
    ['de laatste beheerder blijft', [beheer, dezelfde], [], true, { erbij: [], eraf: ['jurist'] }],
  ] as const)('%s', (_wat, bezit, toegekend, laatste, wijziging) => {
    expect(planRolwijziging(bezit, toegekend, 'd1', laatste)).toEqual(wijziging)
  })
})

describe('een tweede factor bij de dienst', () => {
  it.each([
    [['mfa'], { amr: ['pwd', 'mfa'] }, true],
    [['urn:hoog'], { acr: 'urn:hoog' }, true],
    [['mfa'], { amr: ['pwd'] }, false],
    [[], { amr: ['mfa'] }, false],
    [['mfa'], { groepen: ['mfa'] }, false],
  ])('telt %j bij %j: %s', (telt, claims, verwacht) => {
    expect(hasTweedeFactor(telt, claims)).toBe(verwacht)
  })
})

describe('terugadres', () => {
  it.each([
    ['/programmas?q=a#b', '/programmas?q=a#b'],
    ['//elders.example', '/'],
    ['/\\elders.example', '/'],
    ['/\t/elders.example', '/'],
    ['/\n/elders.example', '/'],
    ['/a\\b', '/'],
    ['https://elders.example', '/'],
    ['javascript:alert(1)', '/'],
    [`/${'a'.repeat(2000)}`, '/'],
    [undefined, '/'],
  ])('%j wordt %s', (terug, veilig) => {
    expect(safeTerugAdres(terug)).toBe(veilig)
  })
})

describe('een uitlogbericht', () => {
  const nu = 1_800_000_000
  const verwacht = { issuer: 'https://dienst.example', clientId: 'baken', nu }
  const goed = {
    ...{ iss: verwacht.issuer, aud: 'baken', iat: nu, jti: 'n1', sid: 's1' },
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  }

  it('zegt wie of welke sessie', () => {
    expect(checkUitlogbericht(goed, verwacht)).toEqual({ ok: true, value: { jti: 'n1', sub: null, sid: 's1' } })
    const beide = { ...goed, sub: 'u1', aud: ['x', 'baken'], exp: nu + 60 }
    expect(checkUitlogbericht(beide, verwacht)).toEqual({ ok: true, value: { jti: 'n1', sub: 'u1', sid: 's1' } })
  })

  it.each([
    [{ iss: 'https://ander.example' }, 'van_een_ander'],
    [{ aud: 'ander' }, 'voor_een_ander'],
    [{ aud: undefined }, 'voor_een_ander'],
    [{ iat: nu - GELDIG_SEKONDEN }, 'te_oud'],
    [{ iat: nu + 31 }, 'te_oud'],
    [{ iat: String(nu) }, 'te_oud'],
    [{ exp: nu - 30 }, 'te_oud'],
    [{ events: {} }, 'geen_uitlogbericht'],
    [{ events: undefined }, 'geen_uitlogbericht'],
    [{ nonce: 'x' }, 'geen_uitlogbericht'],
    [{ jti: undefined }, 'geen_uitlogbericht'],
    [{ sid: undefined }, 'zonder_wie'],
    [{ sid: '', sub: 7 }, 'zonder_wie'],
  ])('met %j is %s', (anders, reden) => {
    expect(checkUitlogbericht({ ...goed, ...anders }, verwacht)).toEqual({ ok: false, reden })
  })
})
