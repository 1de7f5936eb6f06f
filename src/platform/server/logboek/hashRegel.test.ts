import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hashRegel, hashTekst, type Logregel } from './hashRegel.ts'
import { toHex } from './kop.ts'

/** As it was sealed before the log had a `vorm`: these very bytes, behind the byte of a leaf. */
const VERZEGELD =
  '{"gemeente_id":9990,"handeling":"actie:read","id":"0f0e0d0c-0b0a-4908-8706-050403020100","onderwerp":"actie/1",' +
  '"request_id":"r","rol":"adviseur","tijd":"2026-11-01T00:00:00.000001+00:00","uitkomst":"gelukt"}'
const BLAD = createHash('sha256').update('\0').update(VERZEGELD).digest('hex')

const NIEUW = [
  ...[
    'begonnen',
    'doel',
    'getoond',
    'herkomst',
    'onderwerp_id',
    'organisatie_id',
    'parent_span_id',
    'trace_id',
    'vorm',
  ],
]
const OUD: Logregel = {
  ...(JSON.parse(VERZEGELD) as Logregel),
  medewerker_id: null,
  ...Object.fromEntries(NIEUW.map((kolom) => [kolom, null])),
}
const asTekst = (regel: Logregel): string =>
  JSON.stringify(Object.fromEntries(Object.entries(regel).sort(([a], [b]) => (a < b ? -1 : 1))))

describe('een regel van voor vorm 2', () => {
  test('heeft nog hetzelfde blad, langs beide wegen', () => {
    expect(toHex(hashRegel(OUD))).toBe(BLAD)
    expect(toHex(hashTekst(asTekst(OUD))!)).toBe(BLAD)
  })
  test.each(NIEUW)('heeft een ander blad zodra %s er iets zegt', (kolom) => {
    const anders = { ...OUD, [kolom]: kolom === 'getoond' ? [] : 2 }
    expect(toHex(hashRegel(anders))).not.toBe(BLAD)
    expect(hashTekst(asTekst(anders))).toEqual(hashRegel(anders))
  })
})
