import { describe, expect, it } from 'vitest'
import type { Telling } from '../../../../platform/domain/telling.ts'
import { indexRijen, listKoppen } from './kruistabel.ts'
import { listRandvragen } from './listRandvragen.ts'
import { nameRijen } from './nameRijen.ts'
import { readTelvraag, type Telvraagtekst } from './readTelvraag.ts'
import { formatTelfilter, parseTelfilter } from './telfilter.ts'

const TELLING: Telling = {
  ...{ code: 'proef.rondes', naam: 'Rondes', definitie: 'Elke ronde.', bron: 'Baken.', eenheid: 'rondes' },
  ...{ datumveld: 'De dag.', aard: 'gebeurtenis', teltPersonen: false },
  dimensies: ['wijk', 'soort', '__proto__'].map((code) => ({ code, naam: code, zin: code })),
}
const lees = (anders: Partial<Telvraagtekst>) =>
  readTelvraag(TELLING, { van: '2026-01-01', tot: '2026-12-31', per: 'jaar', groepeer: '', filter: '', ...anders })

describe('een vraag uit een adres', () => {
  it('kent per verdeling de sleutels, ook die van niet bekend', () => {
    expect(lees({ groepeer: 'wijk,soort', filter: 'wijk:a,b;soort:markt,' })).toEqual({
      ok: true,
      value: {
        ...{ van: '2026-01-01', tot: '2026-12-31', per: 'jaar', groepeer: ['wijk', 'soort'] },
        filters: { wijk: ['a', 'b'], soort: ['markt', ''] },
      },
    })
  })

  it.each<[Partial<Telvraagtekst>, string]>([
    [{ van: '2026-02-30' }, 'dag_ongeldig'],
    [{ van: '2016-12-31' }, 'periode_te_lang'],
    [{ filter: 'wijk' }, 'filter_onleesbaar'],
    [{ filter: 'wijk:a:b' }, 'filter_onleesbaar'],
    [{ filter: 'wijk:a;' }, 'filter_onleesbaar'],
    [{ filter: 'kleur:rood' }, 'dimensie_onbekend'],
    [{ groepeer: 'constructor' }, 'dimensie_onbekend'],
    [{ groepeer: 'wijk,soort,__proto__' }, 'te_veel_dimensies'],
  ])('wordt met %j geweigerd: %s', (anders, reden) => {
    expect(lees(anders)).toEqual({ ok: false, reden })
  })

  it('gaat over hoogstens tien hele jaren', () => {
    expect(lees({ van: '2017-01-01' }).ok).toBe(true)
  })
})

it('rijen staan op periode en dan in de volgorde van de lijst; wat weg is en niet bekend achteraan', () => {
  const rij = (periode: string, wijk: string) => ({ periode, dimensies: { wijk }, waarde: 1 })
  const namen = new Map([['wijk', ['z', 'a'].map((sleutel) => ({ sleutel, naam: `Wijk ${sleutel}` }))]])
  const rijen = [rij('2026', 'a'), rij('2025', ''), rij('2025', 'oud'), rij('2025', 'a'), rij('2025', 'z')]
  expect(nameRijen(rijen, namen).map(({ periode, sleutels }) => `${periode} ${sleutels[0]?.naam}`)).toEqual([
    ...['2025 Wijk z', '2025 Wijk a', '2025 Staat niet meer in de lijst', '2025 Niet bekend', '2026 Wijk a'],
  ])
})

it.each(['', 'soort:markt', 'soort:markt,;wijk:'])('het filter %j wordt weer zo geschreven', (tekst) => {
  expect(formatTelfilter(parseTelfilter(tekst) ?? { gelezen: ['niet'] })).toBe(tekst)
})

it('een verdeling waarvan niets gekozen is staat niet in het filter', () => {
  expect(formatTelfilter({ soort: [], wijk: ['a'] })).toBe('wijk:a')
})

describe('de randen van een kruistabel', () => {
  const vraag = (per: 'geheel' | 'jaar', groepeer: string[]) => {
    const gelezen = lees({ per, groepeer: groepeer.join(',') })
    if (!gelezen.ok) throw new Error(gelezen.reden)
    return gelezen.value
  }
  it.each<['gebeurtenis' | 'stand', 'geheel' | 'jaar', string[], string[]]>([
    ['gebeurtenis', 'geheel', ['wijk', 'soort'], ['geheel wijk', 'geheel soort']],
    ['gebeurtenis', 'jaar', ['wijk'], ['jaar ', 'geheel wijk']],
    ['stand', 'jaar', ['wijk'], ['jaar ']],
    ['gebeurtenis', 'geheel', ['wijk'], []],
    ['gebeurtenis', 'jaar', ['wijk', 'soort'], []],
  ])('van een %s, %s naar %j', (aard, per, groepeer, verwacht) => {
    const randen = listRandvragen({ aard }, vraag(per, groepeer))
    expect(randen.map((rand) => `${rand.per} ${rand.groepeer.join()}`)).toEqual(verwacht)
  })

  const rij = (periode: string, wijk: string | null, waarde: number) => ({
    ...{ periode, waarde },
    sleutels: wijk === null ? [] : [{ dimensie: 'wijk', sleutel: wijk, naam: `Wijk ${wijk}` }],
  })

  it('een kop die later voorkomt staat achter de kop waar hij na komt', () => {
    const rijen = [
      rij('2024', 'a', 1),
      rij('2024', 'd', 1),
      rij('2025', 'a', 1),
      rij('2025', 'b', 1),
      rij('2026', 'c', 1),
    ]
    expect(listKoppen(rijen, 'wijk', 'periode').map(({ sleutel }) => sleutel)).toEqual(['c', 'a', 'b', 'd'])
    expect(listKoppen(rijen, 'periode').map(({ sleutel }) => sleutel)).toEqual(['2024', '2025', '2026'])
  })

  it('staan naast en onder de rijen', () => {
    const find = indexRijen([rij('2024', 'a', 3), rij('2024', null, 4), rij('', 'a', 5)], ['periode', 'wijk'])
    expect([find('2024', 'a'), find('2024', undefined), find(undefined, 'a'), find('2025', 'a')]).toMatchObject([
      ...[{ waarde: 3 }, { waarde: 4 }, { waarde: 5 }],
      undefined,
    ])
  })
})
