import { describe, expect, it } from 'vitest'
import type { Handeling, Handelingtekst } from '../../../platform/domain/handeling.ts'
import { compareRolhouders } from './rolgevolgen.ts'
import { createHandelingenOf, handelingenOfRol, type Afwijking, type StandaardOf } from './rolrechten.ts'
import { mayGive, mayTakeRol, rolweigeringOf, slotOf, type Gever } from './rolregels.ts'
import { applyRolwijzigingen, judgeRolwijzigingen } from './rolwijziging.ts'
import { bereikOf, toRollen, type Rol } from './rol.ts'

const tekst = (handeling: Handeling, soort?: 'dossier' | 'achtergrond'): Handelingtekst => ({
  ...{ handeling, naam: handeling, zin: `${handeling}.` },
  ...(soort && { soort }),
})
const TEKSTEN = [
  tekst('sessie:read'),
  tekst('medewerker:edit'),
  tekst('plan:edit'),
  tekst('dossier:read', 'dossier'),
  tekst('mail:send', 'achtergrond'),
]
const STANDAARD: Partial<Record<Rol, readonly Handeling[]>> = {
  beheerder: ['sessie:read', 'medewerker:edit'],
  adviseur_veiligheid: ['sessie:read', 'plan:edit'],
  procesregisseur: ['sessie:read', 'dossier:read'],
  kcc: ['sessie:read'],
}
const standaardOf: StandaardOf = (rol) => new Set(STANDAARD[rol] ?? [])
const rechten = (...afwijkingen: Afwijking[]) => ({ teksten: TEKSTEN, standaardOf, afwijkingen })
const aGever = (rollen: readonly Rol[], ...extra: Handeling[]): Gever => ({
  ...{ medewerkerId: 'ik', rollen },
  handelingen: new Set([...createHandelingenOf(standaardOf)(rollen, []), ...extra]),
})
const BEHEERDER = aGever(['beheerder'])
const REGISSEUR = aGever(['procesregisseur'], 'medewerker:edit')
const KCC_DIE_DOSSIERS_LEEST: Afwijking = { rol: 'kcc', handeling: 'dossier:read', toegestaan: true }

describe('wat iemand mag', () => {
  it('is alles van alle rollen, met meer of minder waar de gemeente afwijkt', () => {
    const handelingenOf = createHandelingenOf(standaardOf)
    expect([...handelingenOf(['beheerder', 'kcc'], [])]).toEqual(['sessie:read', 'medewerker:edit'])
    const minder: Afwijking = { rol: 'beheerder', handeling: 'sessie:read', toegestaan: false }
    expect(handelingenOf(['beheerder'], [minder, KCC_DIE_DOSSIERS_LEEST]).has('sessie:read')).toBe(false)
    expect(handelingenOf(['beheerder', 'kcc'], [minder]).has('sessie:read')).toBe(true)
    expect(handelingenOf([], []).size).toBe(0)
  })

  it('is de hele gemeente zodra één rol dat is', () => {
    expect([bereikOf(['partner']), bereikOf(['partner', 'kcc']), bereikOf([])]).toEqual(['eigen', 'alles', 'eigen'])
    expect(toRollen(['kcc', 'koning', 'beheerder'])).toEqual(['beheerder', 'kcc'])
  })
})

describe('een handeling geven of afnemen', () => {
  it.each([
    ['een beheerder, iets zonder dossiers', BEHEERDER, 'plan:edit', true],
    ['een beheerder, dossiers', BEHEERDER, 'dossier:read', false],
    ['wie het zelf heeft, dossiers', REGISSEUR, 'dossier:read', true],
    ['wie het zelf niet heeft', REGISSEUR, 'plan:edit', false],
    ['iemand, wat alleen Baken doet', BEHEERDER, 'mail:send', false],
  ] as const)('%s: %s', (_wie, gever, handeling, mag) => {
    expect(TEKSTEN.filter((een) => een.handeling === handeling).map((een) => mayGive(gever, een))).toEqual([mag])
  })

  it.each([
    ['kcc', 'sessie:read', BEHEERDER, 'nodig_om_in_te_loggen'],
    ['beheerder', 'medewerker:edit', BEHEERDER, 'nodig_voor_beheer'],
    ['beheerder', 'dossier:read', aGever(['beheerder', 'procesregisseur']), 'dossier_voor_beheerder'],
    ['kcc', 'dossier:read', BEHEERDER, 'niet_zelf'],
    ['kcc', 'dossier:read', REGISSEUR, null],
    ['kcc', 'medewerker:edit', BEHEERDER, null],
  ] as const)('%s, %s', (rol, handeling, gever, slot) => {
    expect(slotOf(gever, rol, tekst(handeling, handeling === 'dossier:read' ? 'dossier' : undefined))).toBe(slot)
  })
})

describe('een rol geven of afnemen', () => {
  it.each([
    ['beheerder maakt een ander adviseur', BEHEERDER, 'ander', 'adviseur_veiligheid', [], null],
    ['beheerder wordt zelf adviseur', BEHEERDER, 'ik', 'adviseur_veiligheid', [], null],
    ['beheerder maakt een ander procesregisseur', BEHEERDER, 'ander', 'procesregisseur', [], null],
    ['beheerder maakt een nieuwe procesregisseur', BEHEERDER, null, 'procesregisseur', [], null],
    ['beheerder wordt zelf procesregisseur', BEHEERDER, 'ik', 'procesregisseur', [], 'niet_aan_jezelf'],
    [
      'beheerder, een rol met meer dossiers dan standaard',
      BEHEERDER,
      'ander',
      'kcc',
      [KCC_DIE_DOSSIERS_LEEST],
      'niet_zelf',
    ],
    ['regisseur, diezelfde rol', REGISSEUR, 'ander', 'kcc', [KCC_DIE_DOSSIERS_LEEST], null],
    ['regisseur maakt een adviseur', REGISSEUR, 'ander', 'adviseur_veiligheid', [], 'niet_zelf'],
    ['regisseur maakt een beheerder', REGISSEUR, 'ander', 'beheerder', [], 'alleen_beheerder'],
  ] as const)('%s', (_wat, gever, aan, rol, afwijkingen, reden) => {
    expect(rolweigeringOf(gever, aan, rol, rechten(...afwijkingen))).toBe(reden)
  })

  it('afnemen mag een beheerder altijd, en ieder van zichzelf', () => {
    const meer = rechten(KCC_DIE_DOSSIERS_LEEST)
    expect(mayTakeRol(BEHEERDER, 'ander', 'kcc', meer)).toBe(true)
    expect(mayTakeRol(REGISSEUR, 'ik', 'adviseur_veiligheid', meer)).toBe(true)
    expect(mayTakeRol(REGISSEUR, 'ander', 'adviseur_veiligheid', meer)).toBe(false)
  })
})

describe('wensen over de tabel', () => {
  const wens = (rol: Rol, handeling: Handeling, toegestaan: boolean) => ({ rol, handeling, toegestaan })

  it('worden gescheiden in wat mag en wat niet; wat al zo is telt niet, van twee telt de laatste', () => {
    const oordeel = judgeRolwijzigingen(BEHEERDER, rechten(), [
      wens('kcc', 'sessie:read', true),
      wens('kcc', 'plan:edit', false),
      wens('kcc', 'plan:edit', true),
      wens('kcc', 'dossier:read', true),
      wens('kcc', 'mail:send', true),
      wens('kcc', 'wat:dan', true),
    ])
    expect(oordeel.toegestaan).toEqual([wens('kcc', 'plan:edit', true)])
    expect(oordeel.geweigerd.map(({ handeling, reden }) => [handeling, reden])).toEqual([
      ['dossier:read', 'niet_zelf'],
      ['mail:send', 'onbekend'],
      ['wat:dan', 'onbekend'],
    ])
  })

  it('laten alleen over wat afwijkt', () => {
    const eerst = [wens('kcc', 'plan:edit', true), wens('beheerder', 'plan:edit', true)]
    const na = applyRolwijzigingen({ standaardOf, afwijkingen: eerst }, [wens('kcc', 'plan:edit', false)])
    expect(na).toEqual([wens('beheerder', 'plan:edit', true)])
  })

  it('noemen alleen wie echt iets krijgt of verliest', () => {
    const na: StandaardOf = (rol) =>
      handelingenOfRol(standaardOf, [wens('adviseur_veiligheid', 'plan:edit', false)], rol)
    const ans = { id: '1', naam: 'Ans', rollen: ['adviseur_veiligheid'] } as const
    const bo = { id: '2', naam: 'Bo', rollen: ['adviseur_veiligheid', 'jurist'] } as const
    const mensen = [ans, bo, { id: '3', naam: 'Cor', rollen: ['kcc'] }] as const
    const wissel = [wens('adviseur_veiligheid', 'plan:edit', false)]
    expect(compareRolhouders(standaardOf, na, wissel, mensen)).toEqual([
      { ...wissel[0], mensen: [ans, bo], aantal: 2, blijftGelijk: 0 },
    ])
    const metJurist: StandaardOf = (rol) => (rol === 'jurist' ? new Set(['plan:edit']) : na(rol))
    const juristEerst: StandaardOf = (rol) => (rol === 'jurist' ? new Set(['plan:edit']) : standaardOf(rol))
    expect(compareRolhouders(juristEerst, metJurist, wissel, mensen)[0]).toMatchObject({
      mensen: [ans],
      blijftGelijk: 1,
    })
  })
})
