import { afterAll, describe, expect, it } from 'vitest'
import { aDocx, alinea } from '../testing/aDocx.ts'
import { grenzen } from './grenzen.ts'
import { startLezer } from './lezer.ts'
import { closeLezers, readDocument } from './readDocument.ts'

const GEWOON = aDocx(alinea('Een gewone zin.'))
/** Takes the parser far longer than any test waits. */
const TRAAG = new TextEncoder().encode(`<html><body>${'<b>x'.repeat(3_000_000)}`)

const codeVan = async (belofte: Promise<unknown>): Promise<unknown> =>
  belofte.then(
    () => null,
    (fout: unknown) => (fout instanceof Error && 'code' in fout ? fout.code : fout),
  )

afterAll(closeLezers)

describe('lezen naast de server', () => {
  it('geeft hetzelfde document als ter plekke', async () => {
    const doc = await readDocument(GEWOON, 'a.docx')
    expect(doc.blokken.map((blok) => blok.soort !== 'tabel' && blok.tekst)).toEqual(['Een gewone zin.'])
  })

  it('een groot document komt heel over', async () => {
    const doc = await readDocument(aDocx(alinea('Zin.').repeat(4_500)), 'a.docx')
    expect(doc.blokken.map((blok) => blok.nr)).toEqual(Array.from({ length: 4_500 }, (_, i) => i))
  })

  it('weigert leeg en te groot zonder te lezen, en geeft de melding van de lezer door', async () => {
    expect(await codeVan(readDocument(new Uint8Array(0), 'a'))).toBe('leeg')
    expect(await codeVan(readDocument(new Uint8Array(grenzen.bestandBytes + 1), 'a'))).toBe('te_groot')
    expect(await codeVan(readDocument(GEWOON.slice(0, 300), 'a'))).toBe('beschadigd')
  })

  it('houdt de server vrij, en stopt op verzoek; het volgende bestand wordt gewoon gelezen', async () => {
    await readDocument(GEWOON, 'warm.docx')
    const stop = new AbortController()
    const traag = codeVan(readDocument(TRAAG, 'traag.html', { signal: stop.signal }))
    const wachttijden: number[] = []
    for (let i = 0; i < 20; i += 1) {
      const begin = performance.now()
      await new Promise((resolve) => setTimeout(resolve, 20))
      wachttijden.push(performance.now() - begin - 20)
    }
    stop.abort(new Error('gestopt'))
    expect(await traag).toEqual(new Error('gestopt'))
    expect(wachttijden.sort((a, b) => a - b)[10]).toBeLessThan(100)
    expect((await readDocument(GEWOON, 'a.docx')).blokken).toHaveLength(1)
  })

  it('wie wacht komt aan de beurt, en boven de wachtrij wordt geweigerd', async () => {
    const stop = new AbortController()
    const bezig = Array.from({ length: grenzen.lezers }, () =>
      codeVan(readDocument(TRAAG, 'traag.html', { signal: stop.signal })),
    )
    const wachtend = Array.from({ length: grenzen.wachtrij }, () => readDocument(GEWOON, 'a.docx'))
    expect(await codeVan(readDocument(GEWOON, 'a.docx'))).toBe('te_druk')
    stop.abort(new Error('gestopt'))
    await Promise.all(bezig)
    expect((await Promise.all(wachtend)).every((doc) => doc.blokken.length === 1)).toBe(true)
  })

  it('een al gestopt verzoek wordt niet gelezen', async () => {
    expect(await codeVan(readDocument(GEWOON, 'a', { signal: AbortSignal.abort(new Error('weg')) }))).toEqual(
      new Error('weg'),
    )
  })
})

describe('grenzen van een lezer', () => {
  it.each([
    ['te_lang', { leestijdMs: 200 }],
    ['te_zwaar', { heapMb: 24 }],
    ['te_zwaar', { procesGroeiBytes: 1024 * 1024 }],
  ] as const)('%s bij %j', async (code, krapper) => {
    const lezer = startLezer({ ...grenzen, ...krapper })
    expect(await codeVan(lezer.read({ bytes: TRAAG, naam: 'traag.html' }))).toBe(code)
    expect(lezer.isBruikbaar()).toBe(false)
  })
})
