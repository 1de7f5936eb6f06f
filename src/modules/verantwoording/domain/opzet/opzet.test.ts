import { describe, expect, it } from 'vitest'
import { datum } from '../../../../platform/domain/datum.ts'
import type { ActieStatus } from '../../../programma/public.ts'
import { writePlat } from '../tekst/writePlat.ts'
import type { Moment, Oordeel, Vorm } from '../verantwoording.ts'
import { VORMEN } from '../verantwoording.ts'
import { draftVerantwoording } from './draftVerantwoording.ts'
import type { Actiefeit, Doelfeit, Feiten } from './feiten.ts'
import { describeOogst } from './inzetzinnen.ts'
import { listUitgehaaldredenen, STAND_UITGEHAALD } from './listRedenen.ts'
import { bindCijfers, reviseTekst } from './planOpzet.ts'
import { mergeOordelen, proposeOordeel } from './proposeOordeel.ts'
import { alinea, cijferdeel } from './tekstdelen.ts'

const anActie = (anders: Partial<Actiefeit> = {}, stand: Partial<Actiefeit['stand']> = {}): Actiefeit => ({
  ...{ id: 'a1', versie: 1, belofte: 'De gele bus rijdt door de wijk', hoe: 'De gele bus rijdt door de wijk' },
  ...{ wanneer: '3 keer per jaar', partijen: ['Politie'], redenen: [] },
  stand: { status: 'klaar', dagenTeLaat: null, gedaan: 3, verwacht: 3, zin: '3 van 3 keer gedaan', ...stand },
  activiteiten: { aantal: 0, bereik: 0, resultaten: [] },
  ...anders,
})
const DOEL: Doelfeit = {
  ...{ id: 'd1', versie: 2, tekst: 'Minder inbraken', indicator: 'Inbraken', nulmeting: '133 (2024)', norm: 'Daalt' },
  ...{ realisatie: '122 (2025)', oordeel: 'gehaald', zin: 'Er waren 122 inbraken', bron: 'Politie' },
  ...{ context: ['In mei was er een teldefect'], grafiek: null, teltPersonen: false },
  verwijzing: {
    ...{ soort: 'indicator', indicatorId: 'i1', gebied: '', maat: 'waarde' },
    periode: { jaar: 2025, soort: 'jaar', nummer: 1 },
  },
}
const someFeiten = (acties: readonly Actiefeit[], moment: Moment = 'jaarverslag'): Feiten => ({
  programma: { id: 'p', titel: 'Veilig 2025', jaar: 2025, vaststelling: 'Vastgesteld door de gemeenteraad' },
  ...{ moment, peildatum: datum('2025-12-31'), doelen: [] },
  prioriteiten: [
    {
      ...{ id: 'pr', versie: 1, naam: 'Wonen', doelen: [DOEL] },
      inzetten: [
        { ...{ id: 'in', versie: 1, inzet: 'minder inbraken', ambitie: '', doelen: [], volgende: [] }, acties },
      ],
    },
  ],
})
const draft = (vorm: Vorm, acties: readonly Actiefeit[], moment?: Moment) =>
  draftVerantwoording(vorm, someFeiten(acties, moment))
const tekstVan = (delen: ReturnType<typeof draft>, soort: string): string =>
  writePlat(delen.find((deel) => deel.soort === soort)?.tekst ?? [])

describe('het voorstel van het symbool', () => {
  it.each<[ActieStatus, Partial<Actiefeit['stand']>, Oordeel | null, Oordeel | null]>([
    ['klaar', {}, 'gerealiseerd', 'gerealiseerd'],
    ['loopt', {}, 'deels', 'deels'],
    ['loopt', { verwacht: 0, gedaan: 1 }, 'gerealiseerd', 'gerealiseerd'],
    ['loopt', { verwacht: 0, gedaan: 0 }, null, null],
    ['te_laat', { gedaan: 0 }, 'niet', 'deels'],
    ['te_laat', { gedaan: 1 }, 'deels', 'deels'],
    ['gepland', { gedaan: 0 }, 'niet', null],
    ['vervallen', {}, 'niet', 'niet'],
  ])('van %s %o is %s in een jaarverslag en %s halverwege', (status, stand, jaar, halverwege) => {
    const actie = anActie({}, { ...stand, status })
    expect([proposeOordeel(actie, 'jaarverslag'), proposeOordeel(actie, 'bestuursrapportage')]).toEqual([
      jaar,
      halverwege,
    ])
  })

  it.each<[readonly (Oordeel | null)[], Oordeel | null]>([
    [[], null],
    [[null, null], null],
    [['gerealiseerd', null], 'deels'],
    [['niet', null], null],
    [['gerealiseerd', 'niet'], 'deels'],
    [['niet', 'niet'], 'niet'],
  ])('van een inzet met %o is %s', (oordelen, samen) => expect(mergeOordelen(oordelen)).toBe(samen))
})

describe('de zinnen', () => {
  it.each([
    ['De borden mochten niet', ' De reden: De borden mochten niet.'],
    [' ', ''],
  ])('zeggen van een actie die uit het programma is wanneer, en met de reden %j waarom', (reden, waarom) => {
    const redenen = listUitgehaaldredenen({ op: datum('2025-05-03'), reden })
    const delen = draft('A', [anActie({ redenen }, STAND_UITGEHAALD)])
    expect(delen.find(({ soort }) => soort === 'actie')).toMatchObject({ voorstel: 'niet', cijfers: [] })
    expect(tekstVan(delen, 'actie').replaceAll('\n', ' ')).toContain(
      `Dit doen we niet meer. Op 3 mei 2025 is dit uit het programma gehaald.${waarom}`,
    )
  })

  it('noemen het aantal keren als cijfer, en de afspraak als die anders was', () => {
    const [, , , , actie] = draft('A', [anActie({}, { gedaan: 2, status: 'deels' })])
    expect(writePlat(actie?.tekst ?? [])).toBe('Dit deden we [cijfer] keer. De afspraak was 3 keer.')
    expect(actie?.cijfers).toMatchObject([
      {
        sleutel: 'actie:a1:programma.momenten',
        verwijzing: { van: '2025-01-01', tot: '2025-12-31', filters: { actie: ['a1'] } },
      },
    ])
  })

  it('tellen liever activiteiten, met wie er bereikt is en wat het opleverde', () => {
    const resultaten = [{ dag: datum('2025-05-14'), titel: 'Markt', resultaat: '40 fietsen gemerkt' }]
    const [, , , , actie] = draft('A', [anActie({ activiteiten: { aantal: 3, bereik: 340, resultaten } })])
    expect(writePlat(actie?.tekst ?? [])).toBe(
      'Dit deden we [cijfer] keer. We bereikten daarmee [cijfer] mensen.\nMarkt, 14 mei 2025: 40 fietsen gemerkt.',
    )
    expect(actie?.cijfers.map(({ sleutel }) => sleutel)).toEqual([
      'actie:a1:activiteiten.gedaan',
      'actie:a1:activiteiten.bereik',
    ])
  })

  it('zeggen hoe laat het is en waarom', () => {
    const laat = anActie({ redenen: ['De bus was stuk'] }, { status: 'te_laat', dagenTeLaat: 1, gedaan: 0 })
    expect(tekstVan(draft('D', [laat]), 'actie')).toBe(
      'Dit deden we nog niet.\nOp 31 december 2025 waren we hiermee 1 dag te laat.\nDe bus was stuk.',
    )
    expect(tekstVan(draft('C', [laat]), 'inzet')).toContain('De gele bus rijdt door de wijk: Op 31 december')
  })

  it('geven bij een doel de uitkomst met wat erbij hoort', () => {
    expect(tekstVan(draft('A', [anActie()]), 'prioriteit')).toBe(
      'De ene actie is gedaan.\nEr waren 122 inbraken. Let op: In mei was er een teldefect.',
    )
  })

  it.each<[readonly ActieStatus[], string]>([
    [[], 'Hier horen geen acties bij.'],
    [['klaar', 'klaar'], 'Alle 2 acties zijn gedaan.'],
    [['klaar', 'deels', 'vervallen'], 'Van de 3 acties is er 1 gedaan, 1 deels gedaan of later en 1 niet gedaan.'],
  ])('vatten %o samen', (statussen, zin) => {
    const acties = statussen.map((status) => anActie({}, { status }))
    expect(describeOogst(acties, 'jaarverslag')).toBe(zin)
  })
})

describe('de vormen', () => {
  it.each(VORMEN)('%s verwijst in haar teksten alleen naar cijfers die zij maakt', (vorm) => {
    const delen = draft(vorm, [
      anActie(),
      anActie({ id: 'a2', activiteiten: { aantal: 2, bereik: 9, resultaten: [] } }),
    ])
    const ids = new Map(delen.flatMap(({ cijfers }) => cijfers.map(({ sleutel }) => [sleutel, `id-${sleutel}`])))
    for (const deel of delen) expect(() => bindCijfers(deel, ids)).not.toThrow()
    expect(new Set(delen.map(({ sleutel }) => sleutel)).size).toBe(delen.length)
  })

  it('B noemt wat het volgende programma van plan is, of anders wat er overblijft', () => {
    const feiten = someFeiten([anActie({}, { status: 'deels' })])
    const [prioriteit] = feiten.prioriteiten
    const inzetten = prioriteit?.inzetten.map((inzet) => ({
      ...inzet,
      volgende: [{ hoe: 'De bus rijdt vaker.', wanneer: 'elke maand' }],
    }))
    const metPlan = { ...feiten, prioriteiten: [{ ...DOEL, naam: 'x', doelen: [], inzetten: inzetten ?? [] }] }
    expect(tekstVan(draftVerantwoording('B', metPlan), 'vooruitblik')).toBe(
      'Dit gaan we in 2026 doen:\nDe bus rijdt vaker (elke maand).',
    )
    expect(tekstVan(draftVerantwoording('B', feiten), 'vooruitblik')).toBe(
      'Dit maken we in 2026 af:\nDe gele bus rijdt door de wijk (3 keer per jaar).',
    )
  })

  it('C nummert van prioriteit naar inzet', () => {
    expect(draft('C', [anActie()]).map(({ nummer }) => nummer)).toEqual(['', '1', '', '1.1', ''])
  })
})

describe('een nieuwe opzet', () => {
  const tekst = (woorden: string) => alinea(woorden)
  it.each([
    ['zonder verandering', 'eerst', 'eerst', 'eerst', 'gelijk'],
    ['waar niemand schreef', 'eerst', 'eerst', 'nu', 'vervangen'],
    ['waar iemand schreef', 'van mij', 'eerst', 'nu', 'ernaast'],
    ['die iemand al zo schreef', 'nu', 'eerst', 'nu', 'gelijk'],
  ])('%s', (_naam, staat, opzet, nieuw, herziening) => {
    const deel = { soort: 'actie', onderdeelId: 'a1', tekst: tekst(staat), opzet: tekst(opzet) } as const
    expect(reviseTekst(deel, tekst(nieuw))).toBe(herziening)
  })

  it('krijgt de cijfers van de verantwoording, en mist er geen', () => {
    const opzet = { tekst: alinea('Dit deden we ', cijferdeel('k')) }
    expect(bindCijfers(opzet, new Map([['k', 'id']]))).toMatchObject([{ inhoud: [{}, { cijferId: 'id' }] }])
    expect(() => bindCijfers(opzet, new Map())).toThrow('no figure was made for k')
  })
})
