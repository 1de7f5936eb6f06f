import { describe, expect, it } from 'vitest'
import type { Grafiek, Grafiekpunt } from '../../domain/grafiek/grafiek.ts'
import { renderGrafiek } from './renderGrafiek.ts'

const punt = (naam: string, waarde: number | null, anders: Partial<Grafiekpunt> = {}): Grafiekpunt => ({
  ...{ naam, waarde, laag: waarde === null ? null : waarde * 0.8, hoog: waarde === null ? null : waarde * 1.2 },
  ...{ voorlopig: false, nadruk: false, context: '' },
  ...anders,
})

const grafiek = (anders: Partial<Grafiek> = {}): Grafiek => ({
  ...{ titel: 'Inbraken <in de haven>', beschrijving: 'Er waren er 38, tegen 47 in 2019.', eenheid: 'aangiften' },
  ...{ norm: { waarde: 44.65, naam: 'doel 44' }, verwachting: null },
  punten: [punt('2019', 47, { nadruk: true }), punt('2020', null), punt('2021', 38, { nadruk: true })],
  ...anders,
})

const count = (svg: string, deel: RegExp): number => svg.match(new RegExp(deel, 'g'))?.length ?? 0

describe('een grafiek', () => {
  it('draagt haar naam en haar zin, en geen stijlen of Engelse woorden', () => {
    const svg = renderGrafiek(grafiek())
    expect(svg).toContain('<title>Inbraken &lt;in de haven&gt;</title>')
    expect(svg).toContain('<desc>Er waren er 38, tegen 47 in 2019.</desc>')
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 360 220"/)
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"')
    expect(svg).not.toMatch(/<style|\sstyle=|aria-label|<script/)
  })

  it('laat een jaar dat niet bekend is open', () => {
    expect(count(renderGrafiek(grafiek()), /<circle/)).toBe(2)
  })

  it.each([
    [true, 1],
    [false, 0],
  ])('tekent een voorlopig cijfer (%s) open', (voorlopig, open) => {
    const punten = [punt('2019', 47), punt('2020', 38, { voorlopig })]
    expect(count(renderGrafiek(grafiek({ punten })), /<circle[^>]*grafiek-vlak/)).toBe(open)
  })

  it('noemt het doel, en zet opmerkingen als nummers', () => {
    const punten = [punt('2019', 47), punt('2020', 38, { context: 'Lockdown' }), punt('2021', 41, { context: 'Breuk' })]
    const svg = renderGrafiek(grafiek({ punten }))
    expect(svg).toContain('>doel 44<')
    expect(svg).not.toContain('Lockdown')
    expect(svg).toMatch(/>1<\/text>.*>2<\/text>/s)
  })

  it('zet de verwachting naast de jaren', () => {
    const verwachting = { naam: 'heel 2022', waarde: 40, laag: 30, hoog: 52 }
    expect(renderGrafiek(grafiek({ verwachting }))).toContain('>verwacht<')
    expect(renderGrafiek(grafiek())).not.toContain('verwacht')
  })

  it('schrijft niet meer jaren dan naast elkaar passen', () => {
    const punten = Array.from({ length: 24 }, (_leeg, plek) => punt(String(2000 + plek), 40 + plek))
    const jaren = count(renderGrafiek(grafiek({ punten })), />20\d\d<\/text>/)
    expect(jaren).toBeGreaterThan(3)
    expect(jaren).toBeLessThan(9)
  })

  it('zonder een enkel punt is leeg, geen fout', () => {
    expect(renderGrafiek(grafiek({ punten: [], norm: null }))).toContain('</svg>')
  })
})
