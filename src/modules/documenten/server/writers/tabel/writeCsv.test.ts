import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '../../../../../platform/domain/datum.ts'
import type { Uitvoerblad, Bladcel } from '../../../domain/uitvoertabel.ts'
import { writeCsv } from './writeCsv.ts'

const blad = (...cellen: readonly Bladcel[]): Uitvoerblad => ({
  naam: 'Acties',
  kolommen: [
    { kop: 'Hoe', breedte: 40, soort: 'tekst' },
    { kop: 'Aantal', breedte: 10, soort: 'getal' },
    { kop: 'Gedaan op', breedte: 12, soort: 'datum' },
  ],
  rijen: [cellen],
})
const KOP = '\uFEFF"Hoe";"Aantal";"Gedaan op"\r\n'

/** The cells of a CSV as its quotes, semicolons and line ends divide it (RFC 4180). */
function readCsv(csv: string): string[][] {
  const rijen: string[][] = [['']]
  let open = false
  for (let i = 1; i < csv.length; i += 1) {
    const teken = csv.charAt(i)
    const rij = rijen.at(-1) ?? []
    if (teken === '"' && open && csv.charAt(i + 1) === '"') {
      rij.push(`${rij.pop() ?? ''}"`)
      i += 1
    } else if (teken === '"') open = !open
    else if (teken === ';' && !open) rij.push('')
    else if (teken === '\r' && csv.charAt(i + 1) === '\n' && !open) {
      rijen.push([''])
      i += 1
    } else rij.push(`${rij.pop() ?? ''}${teken}`)
  }
  return rijen.slice(0, -1)
}

const readHoe = (csv: string): string => readCsv(csv)[1]?.[0] ?? ''

/** A spreadsheet program looks past white space and folds wide forms. */
const isFormule = (cel: string): boolean =>
  /^[\t\r\n]/.test(cel) || /^[=+\-@]/.test(cel.normalize('NFKC').replace(/^[\s\p{C}]+/u, ''))

describe('writeCsv', () => {
  it('schrijft tekst, getal en dag zoals een Nederlandse Excel ze leest', () => {
    expect(writeCsv(blad('Schouw; "haven"\nen kade', -1234.5, datum('2026-11-22')))).toBe(
      `${KOP}"Schouw; ""haven""\nen kade";-1234,5;22-11-2026\r\n`,
    )
  })

  it('laat lege cellen leeg', () => {
    expect(writeCsv(blad('', null, null))).toBe(`${KOP};;\r\n`)
  })

  it.each([
    ['een formule', '=HYPERLINK("http://x")'],
    ['een plus', '+31 6 00000000'],
    ['een streepje', '- eerste punt'],
    ['een apenstaart', '@SUM(A1)'],
    ['een brede vorm', '＝1+1'],
    ['een kleine vorm', '﹢1'],
    ['spaties vooraf', '   =1+1'],
    ['een vaste spatie vooraf', '\u00A0=1+1'],
    ['een onzichtbaar teken vooraf', '\u200B\uFEFF=1+1'],
    ['een tab', '\t=1+1'],
    ['een regeleinde', '\r\n=1+1'],
    ['een tab zonder meer', '\ttekst'],
    ['een apostrof vooraf', "'=1+1"],
  ])('maakt %s onschadelijk', (_wat, tekst) => {
    expect(readHoe(writeCsv(blad(tekst, null, null)))).toBe(`'${tekst}`)
  })

  it.each([["'s-Hertogenbosch"], ['1 = 2'], ['Veilig + schoon'], ['a@waterveste.nl'], ['—'], ['½ dag']])(
    'laat %s zoals het is',
    (tekst) => {
      expect(readHoe(writeCsv(blad(tekst, null, null)))).toBe(tekst)
    },
  )

  it('begint nooit als formule en geeft de tekst terug, wat er ook in staat', () => {
    const begin = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', ' ', "'", '＝', '＠', '"', ';', '\u200B', '\n')
    const tekst = fc
      .tuple(fc.array(begin, { maxLength: 4 }), fc.string({ unit: 'binary' }))
      .map(([voor, rest]) => voor.join('') + rest)
    fc.assert(
      fc.property(tekst, (erin) => {
        const gelezen = readHoe(writeCsv(blad(erin, null, null)))
        expect(isFormule(gelezen)).toBe(false)
        const gemerkt = gelezen !== erin
        expect(gemerkt ? gelezen : `'${gelezen}`).toBe(`'${erin}`)
        expect(gemerkt).toBe(isFormule(erin.replace(/^'+/, '')))
      }),
      { numRuns: 2000, seed: 2026 },
    )
  })
})
