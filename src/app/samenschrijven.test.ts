import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createTekstsync, type Stuur } from '../modules/verantwoording/web/tekst/sync/createTekstsync.ts'
import { writePlat } from '../modules/verantwoording/domain/tekst/writePlat.ts'
import { mergeWijziging } from '../modules/verantwoording/server/tekst/document/mergeWijziging.ts'
import {
  fillDocument,
  openDocument,
  readTekst,
  tekstVan,
} from '../modules/verantwoording/server/tekst/document/tekstdocument.ts'

const alinea = (tekst: string) => ({
  soort: 'alinea' as const,
  inhoud: [{ soort: 'tekst' as const, tekst, vet: false, cursief: false, link: null }],
})

function startTekst(...alineas: string[]): Uint8Array {
  const doc = new Y.Doc()
  fillDocument(doc, alineas.map(alinea))
  return Y.encodeStateAsUpdate(doc)
}

/** As the server keeps a text: a log on disk, and nothing that was refused. */
function aServer(begin: Uint8Array) {
  const log: Uint8Array[] = []
  let verdwenen = ''
  return {
    log,
    verdwenen: () => verdwenen,
    bewaar: (wijziging: Uint8Array) => {
      const samen = mergeWijziging(openDocument(begin, log), wijziging)
      if (samen.soort === 'samen') {
        log.push(wijziging)
        verdwenen += samen.verdwenen
      }
      return samen.soort
    },
    tekst: () => writePlat(readTekst(openDocument(begin, log)).tekst),
  }
}

type Server = ReturnType<typeof aServer>

/** A writer whose requests and answers get lost as `lot` says: 0 arrives, 1 is lost, 2 arrives without an answer. */
function aSchrijver(server: Server, begin: Uint8Array, lot: readonly number[]) {
  const doc = openDocument(begin)
  let beurt = 0
  let gezien = 0
  const stuur: Stuur = async (wijziging) => {
    const wat = lot[beurt % lot.length] ?? 0
    beurt += 1
    if (wat === 1) return { soort: 'opnieuw' }
    expect(server.bewaar(wijziging)).not.toBe('geweigerd')
    return { soort: wat === 2 ? 'opnieuw' : 'bewaard' }
  }
  const sync = createTekstsync(doc, stuur)
  return {
    ...{ doc, sync },
    haal: () => {
      sync.ontvang(server.log.slice(gezien))
      gezien = server.log.length
    },
    tekst: () => writePlat(readTekst(doc).tekst),
  }
}

type Schrijver = ReturnType<typeof aSchrijver>

const textOf = (doc: Y.Doc, plaats: number): Y.XmlText => {
  // Each took away what the other kept: an editor then begins a new paragraph.
  if (tekstVan(doc).length === 0) tekstVan(doc).insert(0, [new Y.XmlElement('paragraph')])
  const alineas = tekstVan(doc).toArray()
  const element = alineas[plaats % alineas.length] as Y.XmlElement
  const [eerste] = element.toArray()
  if (eerste instanceof Y.XmlText) return eerste
  const tekst = new Y.XmlText()
  element.insert(0, [tekst])
  return tekst
}

/** Each letter that is typed is another one, so that the end can be told from what was typed. */
const letter = (nummer: number): string => String.fromCodePoint(0x4e00 + nummer)

const daad = fc.record({
  wie: fc.nat(9),
  wat: fc.constantFrom<'typ' | 'wis' | 'weg' | 'stuur' | 'haal'>('typ', 'typ', 'typ', 'wis', 'weg', 'stuur', 'haal'),
  alinea: fc.nat(5),
  plaats: fc.nat(400),
})
type Daad = typeof daad extends fc.Arbitrary<infer D> ? D : never

const ALLES_WEG: Daad[] = [
  { wie: 2, wat: 'weg', alinea: 5, plaats: 0 },
  { wie: 0, wat: 'weg', alinea: 0, plaats: 0 },
  { wie: 2, wat: 'stuur', alinea: 0, plaats: 0 },
  { wie: 0, wat: 'weg', alinea: 0, plaats: 0 },
  { wie: 0, wat: 'haal', alinea: 0, plaats: 0 },
  { wie: 0, wat: 'typ', alinea: 0, plaats: 0 },
]

/** What somebody took away on purpose, while it stood in front of them. */
const gewist = new Set<string>()

async function doe(schrijver: Schrijver, { wat, alinea: welke, plaats }: Daad, nummer: number): Promise<string> {
  if (wat === 'stuur') await schrijver.sync.verstuur()
  else if (wat === 'haal') schrijver.haal()
  else if (wat === 'weg' && tekstVan(schrijver.doc).length > 1) {
    const index = welke % tekstVan(schrijver.doc).length
    for (const teken of textOf(schrijver.doc, index).toString()) gewist.add(teken)
    tekstVan(schrijver.doc).delete(index, 1)
  } else {
    const tekst = textOf(schrijver.doc, welke)
    const index = plaats % (tekst.length + 1)
    if (wat === 'wis' && index < tekst.length) {
      gewist.add(tekst.toString().charAt(index))
      tekst.delete(index, 1)
    } else {
      tekst.insert(index, letter(nummer))
      return letter(nummer)
    }
  }
  return ''
}

describe('samen schrijven', () => {
  it('eindigt bij iedereen met dezelfde tekst, en elke letter die niemand wiste is er nog', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(2), { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
        fc.array(daad, { minLength: 1, maxLength: 80 }),
        async (loten, daden) => {
          gewist.clear()
          const begin = startTekst('a', 'b', 'c')
          const server = aServer(begin)
          const schrijvers = loten.map((lot) => aSchrijver(server, begin, [...lot, 0]))
          const getypt: string[] = []
          for (const [nummer, stap] of daden.entries()) {
            const schrijver = schrijvers[stap.wie % schrijvers.length]
            if (schrijver) getypt.push(await doe(schrijver, stap, nummer))
          }
          for (const { sync } of schrijvers) while (sync.stand() !== 'bewaard') await sync.verstuur()
          for (const schrijver of schrijvers) schrijver.haal()
          expect(new Set(schrijvers.map(({ tekst }) => tekst()))).toEqual(new Set([server.tekst()]))
          const over = server.tekst() + server.verdwenen()
          expect(getypt.filter((teken) => !gewist.has(teken) && !over.includes(teken))).toEqual([])
        },
      ),
      // Everything was taken away by three people together, and one of them types on.
      { numRuns: 300, examples: [[[[0], [0], [0]], ALLES_WEG]] },
    )
  })

  it('houdt apart wat iemand schreef in een alinea die een ander tegelijk weghaalde, in welke volgorde ook', () => {
    const begin = startTekst('blijft', 'gaat weg')
    const typ = openDocument(begin)
    const weg = openDocument(begin)
    textOf(typ, 1).insert(4, ' nieuw')
    tekstVan(weg).delete(1, 1)
    const wijzigingen = [typ, weg].map((doc) => Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(begin)))
    for (const volgorde of [wijzigingen, wijzigingen.toReversed()]) {
      const server = aServer(begin)
      expect(volgorde.map(server.bewaar)).toEqual(['samen', 'samen'])
      expect([server.tekst(), server.verdwenen()]).toEqual(['blijft', 'nieuw'])
    }
  })

  it('stuurt alles wat de server mist, als die een voorganger kwijt is', async () => {
    const begin = startTekst('a')
    const server = aServer(begin)
    const doc = openDocument(begin)
    textOf(doc, 0).insert(1, 'kwijt')
    const sync = createTekstsync(doc, async (wijziging) => {
      const uitkomst = server.bewaar(wijziging)
      return uitkomst === 'geweigerd' ? { soort: 'alles', staat: begin } : { soort: 'bewaard' }
    })
    textOf(doc, 0).insert(6, ' en verder')
    await sync.verstuur()
    expect([server.tekst(), sync.stand()]).toEqual(['akwijt en verder', 'bewaard'])
  })
})

describe('een wijziging van een kwaadwillende', () => {
  const begin = startTekst('goed')
  const maak = (change: (doc: Y.Doc) => void): Uint8Array => {
    const doc = openDocument(begin)
    change(doc)
    return Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(begin))
  }
  const element = (naam: string, attributen: Readonly<Record<string, string>> = {}): Y.XmlElement => {
    const nieuw = new Y.XmlElement(naam)
    for (const [attribuut, waarde] of Object.entries(attributen)) nieuw.setAttribute(attribuut, waarde)
    return nieuw
  }
  const nest = (doc: Y.Doc, lagen: number): void => {
    let binnen: Y.XmlFragment = tekstVan(doc)
    for (let laag = 0; laag < lagen; laag += 1) {
      const volgende = element(laag % 2 === 0 ? 'bulletList' : 'listItem')
      binnen.insert(0, [volgende])
      binnen = volgende
    }
  }

  it.each<[string, Uint8Array, string]>([
    ['die geen wijziging is', new Uint8Array([1, 255, 255, 255, 255, 15, 3]), 'onleesbaar'],
    ['zonder inhoud', new Uint8Array(0), 'onleesbaar'],
    ['met een script', maak((doc) => tekstVan(doc).insert(0, [element('script')])), 'onleesbaar'],
    [
      'met een plaatje',
      maak((doc) => tekstVan(doc).insert(0, [element('image', { src: 'https://elders.example' })])),
      'onleesbaar',
    ],
    [
      'met een link die iets uitvoert',
      maak((doc) => textOf(doc, 0).format(0, 4, { link: { href: 'javascript:alert(1)' } })),
      'onleesbaar',
    ],
    [
      'met een onbekend merk',
      maak((doc) => textOf(doc, 0).format(0, 4, { textStyle: { color: 'red' } })),
      'onleesbaar',
    ],
    ['met een ingebed ding', maak((doc) => textOf(doc, 0).insertEmbed(0, { html: '<script>' })), 'onleesbaar'],
    ['onder een andere wortel', maak((doc) => void doc.getMap('verborgen').set('a', 'x'.repeat(1000))), 'onleesbaar'],
    ['die veel te diep gaat', maak((doc) => nest(doc, 5000)), 'onleesbaar'],
    ['met te veel letters', maak((doc) => textOf(doc, 0).insert(0, 'x'.repeat(100_000))), 'onleesbaar'],
  ])('%s wordt geweigerd', (_naam, wijziging, reden) => {
    expect(mergeWijziging(openDocument(begin), wijziging)).toEqual({ soort: 'geweigerd', reden })
  })

  it('wordt geweigerd als haar voorganger ontbreekt', () => {
    const doc = openDocument(begin)
    const los: Uint8Array[] = []
    doc.on('update', (wijziging: Uint8Array) => void los.push(wijziging))
    for (const teken of 'ab') textOf(doc, 0).insert(0, teken)
    expect(mergeWijziging(openDocument(begin), los[1] ?? new Uint8Array())).toEqual({
      soort: 'geweigerd',
      reden: 'ontbreekt',
    })
  })

  it('doet niets als zij er al is', () => {
    const wijziging = maak((doc) => textOf(doc, 0).insert(0, 'heel '))
    expect(mergeWijziging(openDocument(begin, [wijziging]), wijziging)).toEqual({ soort: 'niets_nieuws' })
  })
})
