import { describe, expect, it } from 'vitest'
import { OnleesbaarDocument } from '../domain/onleesbaar.ts'
import { decodeTekst } from './decodeTekst.ts'

const TEKST = 'Coördinatie van één aanpak – “veilig”'
const utf16 = (grootEerst: boolean, bom: boolean): Uint8Array => {
  const bytes = Buffer.from((bom ? '\uFEFF' : '') + TEKST, 'utf16le')
  return Uint8Array.from(grootEerst ? bytes.swap16() : bytes)
}

describe('tekst uit bytes', () => {
  it.each([
    ['UTF-8', Uint8Array.from(Buffer.from(TEKST))],
    ['UTF-8 met merk', Uint8Array.from(Buffer.from('\uFEFF' + TEKST))],
    ['UTF-16 met merk', utf16(false, true)],
    ['UTF-16 andersom', utf16(true, true)],
    ['UTF-16 zonder merk', utf16(false, false)],
    ['Windows-1252', Uint8Array.from(Buffer.from('Co\xF6rdinatie van \xE9\xE9n aanpak \x96 \x93veilig\x94', 'latin1'))],
  ])('%s', (_, bytes) => {
    expect(decodeTekst(bytes)).toBe(TEKST)
  })

  it('in de genoemde codering als het geen UTF-8 is, ook bij een onbekende naam', () => {
    const bytes = Uint8Array.from([0x63, 0xe9])
    expect(decodeTekst(bytes, 'iso-8859-15')).toBe('cé')
    expect(decodeTekst(bytes, 'bestaat-niet')).toBe('cé')
    expect(decodeTekst(bytes, 'utf-8')).toBe('cé')
  })

  it('bytes die geen tekst zijn worden geweigerd', () => {
    expect(() => decodeTekst(Uint8Array.from([0x80, 0, 1, 2, 3, 4, 5, 6]))).toThrow(OnleesbaarDocument)
  })
})
