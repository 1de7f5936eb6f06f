import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, jaarOf, type Dagen, type Datum } from '../../../../platform/domain/datum.ts'
import { daysOfPeriode } from '../momenten/daysOfPeriode.ts'
import { expectMomenten } from '../momenten/expectMomenten.ts'
import { mergeMomenten } from '../momenten/mergeMomenten.ts'
import type { MomentFeit, Verwachting } from '../momenten/moment.ts'
import { FREQUENTIE_EENHEDEN, GRENZEN, SEIZOENEN, type Periode, type Planning, type PlanningDeel } from '../planning.ts'
import { deriveStand } from './deriveStand.ts'
import { HAND_STATUSSEN } from './stand.ts'

const RUNS = { seed: 20260101, numRuns: 400 }
const JAAR = fc.integer({ min: 2019, max: 2032 })

const metTijd = { jaar: fc.option(JAAR), deel: fc.constantFrom('begin', 'medio', 'eind', null, null) } as const

const PERIODE: fc.Arbitrary<Periode> = fc.oneof(
  fc.record({ eenheid: fc.constant('jaar' as const), ...metTijd }),
  fc.record({ eenheid: fc.constant('halfjaar' as const), nummer: fc.constantFrom(1, 2), ...metTijd }),
  fc.record({ eenheid: fc.constant('kwartaal' as const), nummer: fc.constantFrom(1, 2, 3, 4), ...metTijd }),
  fc.record({ eenheid: fc.constant('seizoen' as const), naam: fc.constantFrom(...SEIZOENEN), ...metTijd }),
  fc.record({ eenheid: fc.constant('maand' as const), nummer: fc.integer({ min: 1, max: 12 }), ...metTijd }),
  fc.record({ eenheid: fc.constant('week' as const), nummer: fc.integer({ min: 1, max: 53 }), ...metTijd }),
  fc.record({
    eenheid: fc.constant('dag' as const),
    maand: fc.integer({ min: 1, max: 12 }),
    dag: fc.integer({ min: 1, max: 31 }),
    jaar: fc.option(JAAR),
    deel: fc.constant(null),
  }),
)

const PERIODES = fc.array(PERIODE, { minLength: 1, maxLength: 4 })

const KALE_FREQUENTIE = {
  soort: fc.constant('frequentie' as const),
  aantal: fc.option(fc.integer({ min: 1, max: 120 }), { freq: 6 }),
  per: fc.constantFrom(...FREQUENTIE_EENHEDEN),
}
const FREQUENTIE: fc.Arbitrary<PlanningDeel> = fc.oneof(
  fc.record(KALE_FREQUENTIE),
  fc.record({ ...KALE_FREQUENTIE, om: fc.integer({ min: 1, max: 12 }) }),
)

const DEEL: fc.Arbitrary<PlanningDeel> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<PlanningDeel>({ soort: 'doorlopend' }) },
  { weight: 1, arbitrary: fc.constant<PlanningDeel>({ soort: 'aanleiding', tekst: 'op verzoek' }) },
  { weight: 1, arbitrary: fc.constant<PlanningDeel>({ soort: 'nader_te_plannen' }) },
  { weight: 1, arbitrary: fc.constant<PlanningDeel>({ soort: 'onbekend', tekst: 'zie daar' }) },
  { weight: 4, arbitrary: FREQUENTIE },
  {
    weight: 6,
    arbitrary: fc.record({
      soort: fc.constant('periode' as const),
      grens: fc.constantFrom(...GRENZEN),
      periodes: PERIODES,
    }),
  },
)

const PLANNING: fc.Arbitrary<Planning> = fc.record({
  tekst: fc.constant('zoals geschreven'),
  delen: fc.array(DEEL, { maxLength: 4 }),
})

const asPlanning = (...delen: PlanningDeel[]): Planning => ({ tekst: '', delen })

const isIn = (dagen: Dagen, jaar: number): boolean =>
  dagen.van <= dagen.tot && jaarOf(dagen.van) === jaar && jaarOf(dagen.tot) === jaar

const expectVolgorde = (momenten: readonly (Dagen & { sleutel: string })[]): void => {
  const plaatsen = momenten.map(({ tot, van, sleutel }) => `${tot} ${van} ${sleutel}`)
  expect(plaatsen).toEqual([...plaatsen].sort((a, b) => (a < b ? -1 : 1)))
}

describe('elke planning in elk jaar', () => {
  it('geeft momenten binnen het jaar, op volgorde en zonder dubbelen', () => {
    fc.assert(
      fc.property(PLANNING, JAAR, (planning, jaar) => {
        const { momenten, loopt } = expectMomenten(planning, jaar)
        expect(momenten.filter((moment) => !isIn(moment, jaar))).toEqual([])
        expect(loopt === null || isIn(loopt, jaar)).toBe(true)
        expect(new Set(momenten.map(({ sleutel }) => sleutel)).size).toBe(momenten.length)
        expect(new Set(momenten.map(({ van, tot }) => `${van}/${tot}`)).size).toBe(momenten.length)
        expect(momenten.filter(({ keren }) => !Number.isInteger(keren) || keren < 1)).toEqual([])
        expectVolgorde(momenten)
      }),
      RUNS,
    )
  })

  it('geeft geen moment buiten de periodes die er staan, met of zonder frequentie', () => {
    const frequenties = fc.oneof(
      fc.constant<PlanningDeel[]>([]),
      FREQUENTIE.map((deel) => [deel]),
    )
    fc.assert(
      fc.property(frequenties, PERIODES, JAAR, (frequentie, periodes, jaar) => {
        const planning = asPlanning(...frequentie, { soort: 'periode', grens: 'in', periodes })
        const binnen = new Set<Datum>()
        for (const periode of periodes) {
          const { van, tot } = daysOfPeriode(periode, jaar)
          for (let dag = van; dag <= tot; dag = addDays(dag, 1)) binnen.add(dag)
        }
        const { momenten } = expectMomenten(planning, jaar)
        expect(momenten.filter(({ van, tot }) => !binnen.has(van) || !binnen.has(tot))).toEqual([])
      }),
      { ...RUNS, numRuns: 200 },
    )
  })

  it('geeft niets voor het begin en niets na het einde', () => {
    fc.assert(
      fc.property(FREQUENTIE, PERIODE, JAAR, (frequentie, periode, jaar) => {
        const { van, tot } = daysOfPeriode(periode, jaar)
        const vanaf = expectMomenten(
          asPlanning(frequentie, { soort: 'periode', grens: 'vanaf', periodes: [periode] }),
          jaar,
        )
        const totEnMet = expectMomenten(
          asPlanning(frequentie, { soort: 'periode', grens: 'tot_en_met', periodes: [periode] }),
          jaar,
        )
        expect(vanaf.momenten.filter((moment) => moment.van < van)).toEqual([])
        expect(vanaf.loopt === null || vanaf.loopt.van >= van).toBe(true)
        expect(totEnMet.momenten.filter((moment) => moment.tot > tot)).toEqual([])
        expect(totEnMet.loopt === null || totEnMet.loopt.tot <= tot).toBe(true)
      }),
      RUNS,
    )
  })

  it('verdeelt een aantal per jaar volledig en zonder gaten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), JAAR, (aantal, jaar) => {
        const { momenten } = expectMomenten(asPlanning({ soort: 'frequentie', aantal, per: 'jaar' }), jaar)
        expect(momenten.reduce((som, { keren }) => som + keren, 0)).toBe(aantal)
        expect([momenten[0]?.van, momenten.at(-1)?.tot]).toEqual([dayOf(jaar, 1, 1), dayOf(jaar, 12, 31)])
        momenten.slice(1).forEach(({ van }, i) => expect(van).toBe(addDays(momenten[i]!.tot, 1)))
      }),
      { ...RUNS, numRuns: 150 },
    )
  })
})

const feitenBij = ({ momenten }: Verwachting, jaar: number): fc.Arbitrary<MomentFeit[]> => {
  const dag = fc.integer({ min: -60, max: 800 }).map((aantal) => addDays(dayOf(jaar, 1, 1), aantal))
  const sleutels = [...momenten.map(({ sleutel }) => sleutel), 'oud-1', 'oud-2', 'extra-1', 'extra-2']
  const feit = fc.record({
    sleutel: fc.constantFrom(...sleutels),
    dagen: fc.option(fc.tuple(dag, dag).map(([a, b]) => (a < b ? { van: a, tot: b } : { van: b, tot: a }))),
    gedaanOp: fc.option(dag),
    vervallen: fc.constantFrom('', '', 'Geen capaciteit'),
    versie: fc.integer({ min: 1, max: 9 }),
  })
  return fc.uniqueArray(feit, { selector: ({ sleutel }) => sleutel, maxLength: 12 }).map((rij) =>
    rij.map(({ dagen, ...rest }) => ({
      ...rest,
      ...(dagen ?? { van: null, tot: null }),
      notitie: '',
      extra: rest.sleutel.startsWith('extra'),
    })),
  )
}

const VRAAG = fc
  .record({ planning: PLANNING, jaar: JAAR, dag: fc.integer({ min: -40, max: 500 }), gemeld: fc.boolean() })
  .chain(({ planning, jaar, dag, gemeld }) => {
    const verwachting = expectMomenten(planning, jaar)
    return feitenBij(verwachting, jaar).map((feiten) => ({
      ...{ feiten, verwachting, momenten: mergeMomenten(verwachting.momenten, feiten), handmatig: null },
      ...{ gemeld, jaar, vandaag: addDays(dayOf(jaar, 1, 1), dag) },
    }))
  })

describe('elke planning met elke feiten op elke dag', () => {
  it('houdt alles wat gedaan is precies één keer vast, op volgorde', () => {
    fc.assert(
      fc.property(VRAAG, ({ feiten, verwachting, momenten }) => {
        const sleutels = momenten.map(({ sleutel }) => sleutel)
        expect(new Set(sleutels).size).toBe(sleutels.length)
        expect(verwachting.momenten.filter(({ sleutel }) => !sleutels.includes(sleutel))).toEqual([])
        const gedaan = feiten.filter(({ gedaanOp }) => gedaanOp !== null).map(({ sleutel }) => sleutel)
        const vast = momenten.filter(({ stand }) => stand === 'gedaan').map(({ sleutel }) => sleutel)
        expect(vast.sort()).toEqual(gedaan.sort())
        expectVolgorde(momenten)
      }),
      RUNS,
    )
  })

  it('geeft geen status die de feiten tegenspreekt', () => {
    fc.assert(
      fc.property(VRAAG, (vraag) => {
        const stand = deriveStand(vraag)
        const { momenten, vandaag, jaar } = vraag
        const gedaan = momenten.filter((moment) => moment.stand === 'gedaan').length
        const open = momenten.filter((moment) => moment.stand === 'open')
        const laat = open.filter(({ tot }) => tot < vandaag)

        expect(stand.dagenTeLaat !== null).toBe(laat.length > 0)
        expect(stand.dagenTeLaat ?? 1).toBeGreaterThan(0)
        if (laat.length > 0 && vandaag <= dayOf(jaar, 12, 31)) expect(stand.status).toBe('te_laat')
        if (stand.status === 'te_laat') expect(laat.length).toBeGreaterThan(0)
        if (stand.status === 'bijna_te_laat') expect([laat.length, open.length > 0]).toEqual([0, true])
        if (stand.status === 'klaar') expect([open.length, gedaan > 0 || vraag.gemeld]).toEqual([0, true])
        if (stand.status === 'gepland') expect([gedaan, laat.length]).toEqual([0, 0])
        if (stand.status === 'niet_gedaan') expect(gedaan).toBe(0)
        if (stand.status === 'vervallen') expect([open.length, gedaan]).toEqual([0, 0])
        if (stand.status === 'deels' || stand.status === 'niet_gedaan') expect(vandaag > dayOf(jaar, 12, 31)).toBe(true)
        expect(stand.gedaan).toBeLessThanOrEqual(stand.verwacht === 0 ? gedaan : stand.verwacht)
        if (stand.volgende !== null) expect(stand.volgende.tot >= vandaag).toBe(true)
      }),
      RUNS,
    )
  })

  it('laat de hand voorgaan zonder een feit te veranderen', () => {
    fc.assert(
      fc.property(VRAAG, fc.constantFrom(...HAND_STATUSSEN), (vraag, status) => {
        const afgeleid = deriveStand(vraag)
        const gekozen = deriveStand({ ...vraag, handmatig: { status, reden: 'Zo afgesproken' } })
        expect(gekozen.status).toBe(status)
        const { dagenTeLaat, gedaan, verwacht, volgende, momenten } = afgeleid
        expect(gekozen).toMatchObject({ afgeleid: afgeleid.status, dagenTeLaat, gedaan, verwacht, volgende, momenten })
        expect(status === 'vervallen' ? gekozen.aandeel : null).toBeNull()
      }),
      RUNS,
    )
  })

  it('zegt het in één gewone zin, met een aandeel tussen 0 en 1', () => {
    fc.assert(
      fc.property(VRAAG, (vraag) => {
        const { zin, waarom, aandeel } = deriveStand(vraag)
        expect(zin).toMatch(/^[A-Z0-9][^!%]*[^,. ]$/)
        expect(waarom).toMatch(/^[A-Z0-9][^!%]*\.$/)
        expect(`${zin} ${waarom}`).not.toMatch(/undefined|null|NaN| {2}|, ,/)
        expect(aandeel === null || (aandeel >= 0 && aandeel <= 1)).toBe(true)
      }),
      RUNS,
    )
  })
})
