import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { composeBericht } from './composeBericht.ts'

const INHOUD = {
  onderwerp: 'Hoe staat het met je acties?',
  aanhef: 'Beste Sanne,',
  alineas: ['De gemeente Waterveste vraagt hoe ver je bent.', 'Het kost je ongeveer vijf minuten.'],
  knop: { tekst: 'Vul je voortgang in', adres: 'https://baken.example/v/abc?x=1&y=2' },
  slot: 'Groet,\nNoor de Wit',
}

test('tekst en html zeggen hetzelfde', () => {
  const { onderwerp, tekst, html } = composeBericht(INHOUD)
  expect(onderwerp).toBe('Hoe staat het met je acties?')
  expect(tekst).toBe(
    'Beste Sanne,\n\nDe gemeente Waterveste vraagt hoe ver je bent.\n\nHet kost je ongeveer vijf minuten.\n\n' +
      'Vul je voortgang in:\nhttps://baken.example/v/abc?x=1&y=2\n\nGroet,\nNoor de Wit\n',
  )
  for (const zin of [INHOUD.aanhef, ...INHOUD.alineas, INHOUD.knop.tekst, 'Groet,<br>Noor de Wit']) {
    expect(html).toContain(zin)
  }
  expect(html).toContain('href="https://baken.example/v/abc?x=1&amp;y=2"')
})

test('de html is een geldige pagina in het Nederlands die niets van buiten haalt', () => {
  const { html } = composeBericht(INHOUD)
  const fouten: string[] = []
  parse(html, { onParseError: ({ code }) => void fouten.push(code) })
  expect(fouten).toEqual([])
  expect(html).toContain('<html lang="nl">')
  expect(html).not.toMatch(/<(img|script|link|iframe|form)|url\(|src=/)
})

test('zonder knop is er geen verwijzing', () => {
  const { tekst, html } = composeBericht({ onderwerp: 'x', aanhef: 'Beste,', alineas: ['Klaar.'], slot: 'Groet' })
  expect(tekst).toBe('Beste,\n\nKlaar.\n\nGroet\n')
  expect(html).not.toContain('<a ')
})

describe('wat van mensen komt doet niets', () => {
  const KWAAD = `<img src=x onerror="a('b')">&amp;`

  test('in de pagina', () => {
    const vorm = composeBericht({
      onderwerp: KWAAD,
      aanhef: KWAAD,
      alineas: [KWAAD],
      knop: { tekst: KWAAD, adres: 'https://baken.example/"><img>' },
      slot: KWAAD,
    })
    expect(vorm.html).not.toContain('<img')
    expect(vorm.html.match(/&lt;img src=x onerror=&quot;a\(&#39;b&#39;\)&quot;&gt;&amp;amp;/g)).toHaveLength(5)
  })

  test.each([
    ['een nieuwe regel', 'Vraag\r\nBcc: x@y.nl', 'Vraag Bcc: x@y.nl'],
    ['tekens die je niet ziet', 'Vraag\u0000\u2028over\tveiligheid ', 'Vraag over veiligheid'],
    ['te lang', 'a'.repeat(151), `${'a'.repeat(149)}…`],
    ['precies lang genoeg', 'a'.repeat(150), 'a'.repeat(150)],
    ['een teken van twee stukken op de grens', '😀'.repeat(151), `${'😀'.repeat(149)}…`],
  ])('in het onderwerp: %s', (_wat, onderwerp, regel) => {
    expect(composeBericht({ ...INHOUD, onderwerp }).onderwerp).toBe(regel)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '/v/abc'])('in het adres van de knop: %s', (adres) => {
    expect(() => composeBericht({ ...INHOUD, knop: { tekst: 'Open', adres } })).toThrow()
  })
})
