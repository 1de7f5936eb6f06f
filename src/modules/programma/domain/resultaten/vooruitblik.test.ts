import { describe, expect, it } from 'vitest'
import { findVooruitblik, isVooruitblik } from './vooruitblik.ts'

const JAAR = 2022

const VOORUIT: readonly (readonly [string, string, string])[] = [
  ['In 2023 wordt de proef uitgebreid.', 'In 2023', 'In 2023 wordt de proef uitgebreid.'],
  ['De uitkomsten verwachten we medio 2023.', 'medio 2023', 'De uitkomsten verwachten we medio 2023.'],
  [
    'De nota gaat in het voorjaar van 2023 naar de raad.',
    'in het voorjaar van 2023',
    'De nota gaat in het voorjaar van 2023 naar de raad.',
  ],
  [
    'We hebben de routes vernieuwd en begin 2023 gaan we de partners trainen.',
    'begin 2023',
    'begin 2023 gaan we de partners trainen',
  ],
  ['Er is een plan gemaakt dat in Q1 2023 zal starten.', 'in Q1 2023', 'een plan gemaakt dat in Q1 2023 zal starten'],
  [
    'Het komende jaar bekijken we of dit genoeg is.',
    'Het komende jaar',
    'Het komende jaar bekijken we of dit genoeg is.',
  ],
  ['We nemen dit mee naar 2023.', 'naar 2023', 'We nemen dit mee naar 2023.'],
]

const TERUG: readonly string[] = [
  'In 2022 is de proef uitgebreid.',
  'De raad heeft het uitvoeringsprogramma 2023 vastgesteld.',
  'Het beleid 2021-2025 is leidend.',
  'Sinds 2016 werken we samen.',
  'De boa’s hebben veel gesprekken gevoerd.',
  'Er kwamen 2500 meldingen binnen.',
]

describe('findVooruitblik', () => {
  it.each(VOORUIT)('kijkt vooruit: %s', (zin, wanneer, tekst) => {
    const gevonden = findVooruitblik(zin, JAAR)
    expect(gevonden).toMatchObject({ wanneer, tekst })
    expect(zin.slice(gevonden?.van, gevonden?.tot)).toBe(tekst)
  })

  it.each(TERUG)('kijkt niet vooruit: %s', (zin) => {
    expect(isVooruitblik(zin, JAAR)).toBe(false)
  })

  it('ziet zonder jaar alleen een betrekkelijke tijd', () => {
    expect(isVooruitblik('In 2023 volgt de rest.', null)).toBe(false)
    expect(isVooruitblik('Volgend jaar volgt de rest.', null)).toBe(true)
  })
})
