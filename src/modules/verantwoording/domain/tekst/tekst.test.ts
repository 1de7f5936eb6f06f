import { describe, expect, it } from 'vitest'
import { compareWoorden } from './compareWoorden.ts'
import type { Documentknoop } from './documentknoop.ts'
import { readLink } from './readLink.ts'
import type { Tekst } from './tekst.ts'
import { toKnopen } from './toKnopen.ts'
import { toTekst } from './toTekst.ts'
import { writePlat } from './writePlat.ts'

const CIJFER = '0f0e0d0c-0b0a-4908-8706-050403020100'
const stuk = (tekst: string, merken: Partial<{ vet: boolean; cursief: boolean; link: string }> = {}) =>
  ({ soort: 'tekst', vet: false, cursief: false, link: null, tekst, ...merken }) as const
const punt = (tekst: string) => ({ inhoud: [stuk(tekst)], lijst: null })

const HEEL: Tekst = [
  { soort: 'kop', niveau: 1, inhoud: [stuk('Wat deden we')] },
  {
    soort: 'alinea',
    inhoud: [
      stuk('We reden '),
      { soort: 'cijfer', cijferId: CIJFER, woorden: 'drie keer' },
      stuk(' uit.', { vet: true, cursief: true }),
      stuk(' Lees meer', { link: 'https://waterveste.example/bus' }),
    ],
  },
  {
    soort: 'lijst',
    genummerd: true,
    punten: [
      punt('Een'),
      { inhoud: [stuk('Twee')], lijst: { soort: 'lijst', genummerd: false, punten: [punt('Twee a')] } },
    ],
  },
]

const element = (
  naam: string,
  kinderen: readonly Documentknoop[] = [],
  attributen: Readonly<Record<string, unknown>> = {},
): Documentknoop => ({ soort: 'element', naam, attributen, kinderen })
const tekst = (letters: string, merken: Readonly<Record<string, unknown>> = {}): Documentknoop => ({
  soort: 'tekst',
  tekst: letters,
  merken,
})
const alinea = (letters: string) => element('paragraph', [tekst(letters)])

describe('een tekst lezen zoals de editor haar bewaart', () => {
  it('geeft terug wat erin geschreven is', () => {
    expect(toTekst(toKnopen(HEEL))).toEqual({ tekst: HEEL, vreemd: false })
  })

  it.each<[string, Documentknoop]>([
    ['een element dat er niet is', element('iframe', [tekst('x')])],
    ['een plaatje', element('paragraph', [element('image', [], { src: 'https://elders.example/x' })])],
    ['een merk dat er niet is', element('paragraph', [tekst('x', { style: { color: 'red' } })])],
    ['een link die iets uitvoert', element('paragraph', [tekst('x', { link: { href: 'javascript:alert(1)' } })])],
    ['een link zonder adres', element('paragraph', [tekst('x', { link: {} })])],
    ['een cijfer zonder id', element('paragraph', [element('cijfer', [], { cijferId: '1', woorden: '' })])],
    [
      'een cijfer met te lange woorden',
      element('paragraph', [element('cijfer', [], { cijferId: CIJFER, woorden: 'a'.repeat(201) })]),
    ],
    ['een kop in een lijst', element('bulletList', [element('listItem', [element('heading', [tekst('x')])])])],
    ['letters zonder alinea', tekst('x')],
    ['te veel letters', alinea('x'.repeat(100_001))],
    [
      'te veel knopen',
      element(
        'paragraph',
        Array.from({ length: 20_001 }, () => tekst('x')),
      ),
    ],
  ])('laat %s weg, en zegt dat het vreemd is', (_naam, knoop) => {
    const gelezen = toTekst([knoop])
    expect(gelezen.vreemd).toBe(true)
    expect(JSON.stringify(gelezen.tekst)).not.toMatch(/iframe|image|style|javascript|elders/)
  })

  it('houdt het bij hoogstens de letters die er mogen staan', () => {
    const { tekst: gelezen } = toTekst([alinea('x'.repeat(60_000)), alinea('y'.repeat(60_000))])
    expect(writePlat(gelezen)).toHaveLength(100_001)
  })

  it('maakt van tekens die niemand ziet een spatie', () => {
    expect(writePlat(toTekst([alinea('a\u0000b\nc')]).tekst)).toBe('a b c')
  })

  it('brengt in orde wat twee schrijvers samen maken, zonder een woord te verliezen', () => {
    const lijst = (...kinderen: Documentknoop[]) => element('bulletList', [element('listItem', kinderen)])
    const samen = [lijst(), lijst(alinea('een'), alinea('twee'), lijst(alinea('drie')), lijst(alinea('vier')))]
    const { tekst: gelezen, vreemd } = toTekst(samen)
    expect([writePlat(gelezen), vreemd]).toEqual(['een\ntwee\ndrie\nvier', false])
  })

  it('zet een lijst die dieper gaat dan drie op de derde laag', () => {
    const diep = ['vijf', 'vier', 'drie', 'twee', 'een'].reduce<Documentknoop[]>(
      (binnen, woord) => [element('bulletList', [element('listItem', [alinea(woord), ...binnen])])],
      [],
    )
    const { tekst: gelezen } = toTekst(diep)
    expect(writePlat(gelezen)).toBe('een\ntwee\ndrie\nvier\nvijf')
    expect(JSON.stringify(gelezen).match(/"lijst":\{/g)).toHaveLength(2)
  })
})

describe('een link', () => {
  it.each([
    ['https://waterveste.example/a?b=c#d', true],
    ['HTTPS://waterveste.example:8443', true],
    ['mailto:griffie@waterveste.example', true],
    ['/programmas/3', true],
    ['http://waterveste.example', false],
    ['//elders.example', false],
    ['/\\elders.example', false],
    ['https://baken@elders.example', false],
    ['https://elders.example/"onmouseover="x', false],
    ['java\tscript:alert(1)', false],
    ['data:text/html,x', false],
    [`https://waterveste.example/${'a'.repeat(2000)}`, false],
    [17, false],
  ])('naar %j mag: %j', (waarde, mag) => {
    expect(readLink(waarde)).toBe(mag ? waarde : null)
  })
})

describe('twee teksten vergelijken', () => {
  it('zegt per woord wat weg is en wat erbij kwam', () => {
    expect(compareWoorden('De bus reed drie keer uit.', 'De gele bus reed vier keer uit.')).toEqual([
      { soort: 'gelijk', tekst: 'De ' },
      { soort: 'erbij', tekst: 'gele ' },
      { soort: 'gelijk', tekst: 'bus reed ' },
      { soort: 'weg', tekst: 'drie' },
      { soort: 'erbij', tekst: 'vier' },
      { soort: 'gelijk', tekst: ' keer uit.' },
    ])
  })

  it.each([
    ['', ''],
    ['', 'nieuw'],
    ['oud', ''],
    ['a b a', 'a b a b a'],
    [Array.from({ length: 3000 }, (_, nummer) => `w${nummer}`).join(' '), 'iets heel anders'],
  ])('laat van beide teksten niets weg', (voor, na) => {
    const delen = compareWoorden(voor, na)
    const zonder = (soort: string) => delen.flatMap((deel) => (deel.soort === soort ? [] : [deel.tekst])).join('')
    expect([zonder('erbij'), zonder('weg')]).toEqual([voor, na])
  })
})
