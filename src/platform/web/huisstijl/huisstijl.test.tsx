import { describe, expect, it } from 'vitest'
import { contrastRatio, isKleur, type Kleur } from '../../domain/contrast.ts'
import type { HuisstijlKleuren } from '../../domain/kleurkeuring.ts'
import { huisstijlTokens } from './huisstijl.ts'

const GEEL: HuisstijlKleuren = { merk: '#ffd200', merkInkt: '#000000', accent: '#a3004f', accentInkt: '#ffffff' }

const kleur = (tokens: Record<string, string>, naam: string): Kleur => {
  const waarde = tokens[naam] ?? ''
  if (!isKleur(waarde)) throw new Error(`${naam} is no colour: ${waarde}`)
  return waarde
}

describe('huisstijl als tokens', () => {
  it('zet in het donker alleen de kopbalk', () => {
    expect(Object.keys(huisstijlTokens(GEEL, 'donker')).every((naam) => naam.startsWith('--bk-merk'))).toBe(true)
    expect(huisstijlTokens(GEEL, 'licht')).toMatchObject({ '--bk-accent': '#a3004f', '--bk-merk': '#ffd200' })
  })

  it.each([
    ['--bk-merk-inkt-zacht', '--bk-merk'],
    ['--bk-merk-op-zacht', '--bk-accent-zacht-2'],
    ['--bk-accent-inkt', '--bk-accent-hover'],
  ])('%s is te lezen op %s, ook bij een lichte merkkleur', (inkt, vlak) => {
    const tokens = huisstijlTokens(GEEL, 'licht')
    expect(contrastRatio(kleur(tokens, inkt), kleur(tokens, vlak))).toBeGreaterThanOrEqual(4.5)
  })
})
