import { describe, expect, it } from 'vitest'
import { aPublicatie } from '../../testing/aPublicatie.ts'
import { choosePad, nameSite } from './choosePad.ts'

describe('adres van een verslag', () => {
  it.each([
    ['2025', [], {}],
    ['2025/bestuursrapportage', [], { moment: 'bestuursrapportage' as const }],
    ['2025/wat-deden-we-in-2025', ['2025'], { titel: 'Wat deden we in 2025?' }],
    ['2025/wat-deden-we-2', ['2025', '2025/wat-deden-we'], { titel: 'Wat deden we?' }],
    ['2025/inzet-2', ['2025'], { titel: 'Inzet' }],
  ])('%s', (verwacht, bezet, anders) => {
    expect(choosePad(new Set(bezet), aPublicatie(anders))).toBe(verwacht)
  })

  it.each([
    ['Gemeente Waterveste', 'waterveste'],
    ["'s-Hertogenbosch", 's-hertogenbosch'],
  ])('%s', (naam, slug) => {
    expect(nameSite(naam)).toBe(slug)
  })
})
