import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import { expectMomenten } from '../momenten/expectMomenten.ts'
import { mergeMomenten } from '../momenten/mergeMomenten.ts'
import type { MomentFeit } from '../momenten/moment.ts'
import { parsePlanning } from '../planning/parsePlanning.ts'
import { deriveStand } from './deriveStand.ts'
import { isBijnaTeLaat } from './isBijnaTeLaat.ts'
import type { Handmatig, HandStatus, Stand } from './stand.ts'

const feit = (sleutel: string, wat: Partial<MomentFeit> = {}): MomentFeit => ({
  ...{ sleutel, van: null, tot: null, gedaanOp: null, vervallen: '', notitie: '', extra: false, versie: 1 },
  ...wat,
})
const gedaan = (sleutel: string, dag: string): MomentFeit => feit(sleutel, { gedaanOp: datum(dag) })
const vervallen = (sleutel: string): MomentFeit => feit(sleutel, { vervallen: 'Geen subsidie' })

type Rest = { readonly handmatig?: Handmatig | null; readonly gemeld?: boolean }

const standOf = (tekst: string, vandaag: string, feiten: readonly MomentFeit[] = [], rest: Rest = {}): Stand => {
  const verwachting = expectMomenten(parsePlanning(tekst), 2026)
  const momenten = mergeMomenten(verwachting.momenten, feiten)
  return deriveStand({
    ...{ verwachting, momenten, jaar: 2026, vandaag: datum(vandaag), handmatig: null, gemeld: false },
    ...rest,
  })
}

const hand = (status: HandStatus, reden = 'De partners vroegen hierom'): Rest => ({ handmatig: { status, reden } })

describe('deriveStand: waarom', () => {
  const h1 = gedaan('2026-h1', '2026-05-01')
  it.each<[string, string, readonly MomentFeit[], string]>([
    ['Q3', '2026-10-01', [], 'Het 3e kwartaal is voorbij en deze keer is niet als gedaan gemeld.'],
    ['H1', '2026-10-01', [], 'Het 1e halfjaar is voorbij en deze keer is niet als gedaan gemeld.'],
    ['mei', '2026-10-01', [], 'Mei is voorbij en deze keer is niet als gedaan gemeld.'],
    ['week 9', '2026-10-01', [], 'Week 9 is voorbij en deze keer is niet als gedaan gemeld.'],
    ['voorjaar', '2026-10-01', [], 'Het voorjaar is voorbij en deze keer is niet als gedaan gemeld.'],
    ['in de zomer', '2026-10-01', [], 'De zomer is voorbij en deze keer is niet als gedaan gemeld.'],
    ['27 april', '2026-10-01', [], '27 april is voorbij en deze keer is niet als gedaan gemeld.'],
    [
      'Q3',
      '2026-11-01',
      [feit('2026-k3', { van: datum('2026-10-01'), tot: datum('2026-10-31') })],
      'De termijn tot en met 31 oktober is voorbij en deze keer is niet als gedaan gemeld.',
    ],
    ['4x per jaar', '2026-07-01', [], '2 keren zijn voorbij en niet als gedaan gemeld, de oudste sinds 31 maart.'],
    ['Q2', '2026-06-27', [], 'De termijn loopt tot en met 30 juni: nog 4 dagen.'],
    ['Q2', '2026-06-30', [], 'Vandaag is de laatste dag van deze termijn.'],
    ['Q2', '2026-05-01', [], 'Deze keer kan nog tot en met 30 juni.'],
    ['Q2', '2026-03-01', [], 'Dit kan vanaf 1 april.'],
    ['maart en mei', '2026-02-01', [], 'De eerste keer kan vanaf 1 maart.'],
    ['2x per jaar', '2026-06-01', [h1], 'De volgende keer kan vanaf 1 juli.'],
    ['2x per jaar', '2027-01-01', [h1], '2026 is voorbij en 1 van 2 keren is als gedaan gemeld.'],
    ['2x per jaar', '2026-12-01', [h1, gedaan('2026-h2', '2026-11-01')], 'Alle 2 keren zijn als gedaan gemeld.'],
    ['2x per jaar', '2026-12-01', [h1, vervallen('2026-h2')], 'Elke keer is gedaan of vervallen.'],
    ['H1', '2026-12-01', [h1], 'Het is als gedaan gemeld.'],
    ['H1', '2026-12-01', [vervallen('2026-h1')], 'Elke keer is vervallen.'],
    ['H1', '2027-01-01', [], '2026 is voorbij en er is niets als gedaan gemeld.'],
    ['Doorlopend', '2026-05-01', [], 'De planning loopt door, zonder vaste momenten.'],
    ['Doorlopend', '2025-12-01', [], 'Het programma van 2026 is nog niet begonnen.'],
    ['vanaf september', '2026-05-01', [], 'Dit begint op 1 september.'],
    ['t/m juni', '2026-07-01', [], 'De tijd is voorbij, maar er is nog niets gemeld.'],
    ['indien nodig', '2026-05-01', [], 'Dit gebeurt wanneer het nodig is, zonder vast aantal.'],
    ['Nader te plannen', '2026-05-01', [], 'De planning zegt nog niet wanneer.'],
    ['Q2 2025', '2026-05-01', [], 'De planning vraagt niets in 2026.'],
  ])('%s op %s', (tekst, vandaag, feiten, waarom) => {
    expect(standOf(tekst, vandaag, feiten).waarom).toBe(waarom)
  })

  it('noemt bij een tijd die voorbij is dat er gemeld is', () => {
    const stand = standOf('t/m juni', '2026-07-01', [], { gemeld: true })
    expect([stand.status, stand.waarom]).toEqual(['klaar', 'De tijd is voorbij en er is voortgang gemeld.'])
  })
})

describe('deriveStand: vervallen, verplaatst en extra', () => {
  it.each<[string, readonly MomentFeit[], string, string]>([
    ['2x per jaar', [vervallen('2026-h1')], 'loopt', 'Nog niet gedaan, klaar vóór 31 december, 1 vervallen'],
    ['2x per jaar', [vervallen('2026-h1'), vervallen('2026-h2')], 'vervallen', 'Vervallen'],
    ['2x per jaar', [vervallen('2026-h1'), gedaan('2026-h2', '2026-07-02')], 'klaar', 'Gedaan op 2 juli, 1 vervallen'],
    [
      '2x per jaar',
      [vervallen('2026-h1'), vervallen('2026-h2'), gedaan('oud', '2026-02-02')],
      'klaar',
      '1 keer gedaan, alle 2 vervallen',
    ],
    ['Q2', [feit('2026-k2', { tot: datum('2026-09-30') })], 'loopt', 'Nog niet gedaan, klaar vóór 30 september'],
    [
      'Q2',
      [gedaan('2026-k2', '2026-05-01'), feit('x', { extra: true, tot: datum('2026-11-30'), van: datum('2026-11-01') })],
      'loopt',
      'Gedaan op 1 mei, volgende vóór 30 november',
    ],
    [
      'Q2',
      [gedaan('2026-k2', '2026-05-01'), feit('x', { extra: true, tot: datum('2026-06-30') })],
      'te_laat',
      'Gedaan op 1 mei',
    ],
    ['Doorlopend, evaluatie in Q2', [vervallen('2026-k2')], 'loopt', 'Doorlopend, nog niets gemeld'],
  ])('%s met %j is op 10 juli %s', (tekst, feiten, status, zin) => {
    const stand = standOf(tekst, '2026-07-10', feiten)
    expect([stand.status, stand.zin]).toEqual([status, zin])
  })

  it('wacht na het jaar op wat naar het volgende jaar verplaatst is', () => {
    const verplaatst = feit('2026-h2', { van: datum('2027-01-01'), tot: datum('2027-03-31') })
    const feiten = [gedaan('2026-h1', '2026-05-01'), verplaatst]
    expect(standOf('2x per jaar', '2027-02-01', feiten).status).toBe('loopt')
    expect(standOf('2x per jaar', '2027-04-01', feiten).status).toBe('deels')
  })
})

describe('deriveStand: met de hand', () => {
  it.each<[HandStatus, string, number | null]>([
    ['gepland', '1 van 4 gedaan, 1 te laat, volgende vóór 30 september', 0.25],
    ['loopt', '1 van 4 gedaan, 1 te laat, volgende vóór 30 september', 0.25],
    ['klaar', '1 van 4 gedaan', 1],
    ['deels', '1 van 4 gedaan', 0.25],
    ['niet_gedaan', '1 van 4 gedaan', 0],
    ['vervallen', 'Vervallen, 1 keer gedaan', null],
  ])('%s gaat voor, maar de feiten blijven', (status, zin, aandeel) => {
    const stand = standOf('4x per jaar', '2026-07-10', [gedaan('2026-k1', '2026-02-01')], hand(status))
    expect(stand).toMatchObject({ status, afgeleid: 'te_laat', dagenTeLaat: 10, gedaan: 1, verwacht: 4, zin, aandeel })
    expect(stand.waarom).toBe('Met de hand gekozen: De partners vroegen hierom.')
  })

  it('schrijft geen tweede punt en geen lege reden', () => {
    expect(standOf('Q2', '2026-05-01', [], hand('loopt', ' Al begonnen. ')).waarom).toBe(
      'Met de hand gekozen: Al begonnen.',
    )
    expect(standOf('Q2', '2026-05-01', [], hand('loopt', '')).waarom).toBe('Met de hand gekozen.')
  })

  it('zegt bij klaar dat het moment zelf niet gemeld is', () => {
    expect(standOf('Q2', '2026-05-01', [], hand('klaar')).zin).toBe('Niet als gedaan gemeld')
  })
})

describe('deriveStand: aandeel', () => {
  it.each<[string, string, number | null]>([
    ['4x per jaar', '2026-05-01', 0],
    ['Doorlopend', '2026-05-01', null],
    ['indien nodig', '2026-05-01', null],
    ['Nader te plannen', '2026-05-01', 0],
    ['Q2 2025', '2026-05-01', null],
    ['Doorlopend', '2027-01-01', 0],
  ])('%s op %s: %s', (tekst, vandaag, aandeel) => {
    expect(standOf(tekst, vandaag).aandeel).toBe(aandeel)
  })
})

describe('isBijnaTeLaat', () => {
  it.each([
    ['een dag', '2026-04-27', '2026-04-27', '2026-04-27'],
    ['drie dagen', '2026-05-01', '2026-05-03', '2026-05-03'],
    ['een week', '2026-05-04', '2026-05-10', '2026-05-09'],
    ['een maand', '2026-04-01', '2026-04-30', '2026-04-24'],
    ['een kwartaal', '2026-04-01', '2026-06-30', '2026-06-09'],
    ['een jaar', '2026-01-01', '2026-12-31', '2026-10-02'],
  ])('begint voor %s op de eerste dag van het einde', (_naam, van, tot, eerste) => {
    const termijn = { van: datum(van), tot: datum(tot) }
    const dagen = Array.from({ length: 366 }, (_, i) =>
      datum(new Date(Date.UTC(2026, 0, i + 1)).toISOString().slice(0, 10)),
    )
    const bijna = dagen.filter((dag) => isBijnaTeLaat(termijn, dag))
    expect([bijna[0], bijna.at(-1)]).toEqual([eerste, tot])
  })
})
