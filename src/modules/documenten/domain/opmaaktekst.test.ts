import { describe, expect, it } from 'vitest'
import { isGeheelVet, joinOpmaak, joinStukken, sliceOpmaak } from './opmaaktekst.ts'

const vet = (tekst: string) => ({ tekst, vet: true })
const dun = (tekst: string) => ({ tekst, vet: false })
const vetteDelen = ({ tekst, vet: bereiken }: ReturnType<typeof joinStukken>) =>
  bereiken.map(({ van, tot }) => tekst.slice(van, tot))

describe('stukken tekst samenvoegen', () => {
  it.each([
    ['spaties worden één spatie', [dun('  een '), dun(' twee  drie ')], 'een twee drie'],
    ['zachte afbreekstreepjes en onzichtbare tekens gaan weg', [dun('vei\u00ADlig\u200Bheid')], 'veiligheid'],
    ['harde spaties worden gewone', [dun('120\u00A0adressen')], '120 adressen'],
    ['regeleinden en tabs blijven, zonder spaties eromheen', [dun('a \n b \t c')], 'a\nb\tc'],
    ['lege regels vallen weg', [dun('a\n\n \n b')], 'a\nb'],
  ])('%s', (_, stukken, verwacht) => {
    expect(joinStukken(stukken).tekst).toBe(verwacht)
  })

  it('volgt de vette stukken, die over spaties heen één zijn', () => {
    const tekst = joinStukken([vet('Inzet'), vet(': '), dun('minder '), vet('overlast ')])
    expect(tekst.tekst).toBe('Inzet: minder overlast')
    expect(vetteDelen(tekst)).toEqual(['Inzet:', 'overlast'])
  })

  it('schuift vette stukken mee bij het aaneenrijgen en knippen', () => {
    const samen = joinOpmaak(
      [joinStukken([dun('een')]), joinStukken([]), joinStukken([vet('twee'), dun(' drie')])],
      '\n',
    )
    expect(samen.tekst).toBe('een\ntwee drie')
    expect(vetteDelen(samen)).toEqual(['twee'])
    expect(vetteDelen(sliceOpmaak(samen, 5))).toEqual(['wee'])
  })

  it.each([
    [joinStukken([vet('Jeugd'), dun(' - '), vet('en zorg')]), true],
    [joinStukken([vet('Jeugd'), dun(' en zorg')]), false],
    [joinStukken([dun('Jeugd')]), false],
  ])('weet of alle letters vet zijn (%#)', (tekst, verwacht) => {
    expect(isGeheelVet(tekst)).toBe(verwacht)
  })
})
