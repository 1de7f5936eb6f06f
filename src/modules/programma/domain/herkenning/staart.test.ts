import { describe, expect, it } from 'vitest'
import { readActieregel } from './staart.ts'

const read = (tekst: string) => {
  const { hoe, wanneer, wie } = readActieregel(tekst, { blok: 0, cel: null, van: 0, tot: tekst.length })
  return [hoe.tekst, wanneer.tekst, wie.map((deel) => deel.waarde.tekst).join(' + ')]
}

describe('acties op één regel', () => {
  it.each([
    ['Horeca controleren (Q3, politie en gemeente)', 'Horeca controleren', 'Q3', 'politie en gemeente'],
    ['Horeca controleren (politie; derde kwartaal)', 'Horeca controleren', 'derde kwartaal', 'politie'],
    ['Meldpunt inrichten – 2e kwartaal – gemeente', 'Meldpunt inrichten', '2e kwartaal', 'gemeente'],
    ['Overleg met corporaties, maandelijks', 'Overleg met corporaties', 'maandelijks', ''],
    ['Cursus geven [bibliotheek; 4 x per jaar]', 'Cursus geven', '4 x per jaar', 'bibliotheek'],
    ['Q2: Nota heling opstellen', 'Nota heling opstellen', 'Q2', ''],
    ['Training volgen. Wie: boa’s. Wanneer: juni', 'Training volgen.', 'juni', 'boa’s'],
    [
      'Wijkschouw. Trekker: wijkregisseur; partners: politie, bewoners; planning: mei',
      'Wijkschouw.',
      'mei',
      'wijkregisseur + politie, bewoners',
    ],
    ['Actie: Lokfiets inzetten. Wie: politie', 'Lokfiets inzetten.', '', 'politie'],
    ['1. Hondenkaart actualiseren', 'Hondenkaart actualiseren', '', ''],
  ])('%s', (tekst, hoe, wanneer, wie) => {
    expect(read(tekst)).toEqual([hoe, wanneer, wie])
  })

  it.each([
    'Bereikbaarheid van woningen (foutparkeren, te smalle straten)',
    'Verlengen van het Keurmerk Veilig Ondernemen (KVO)',
    'Informeren van bewoners, ondernemers en scholen',
    'Regulier overleg met het RIEC',
  ])('%s blijft heel', (tekst) => {
    expect(read(tekst)).toEqual([tekst, '', ''])
  })

  it('wijst aan waar planning en partijen stonden', () => {
    const tekst = 'Horeca controleren (Q3, politie)'
    const { wanneer, wie } = readActieregel(tekst, { blok: 4, cel: null, van: 10, tot: 10 + tekst.length })
    expect(wanneer.bron).toEqual([{ blok: 4, cel: null, van: 30, tot: 32 }])
    expect(wie[0]?.waarde.bron).toEqual([{ blok: 4, cel: null, van: 34, tot: 41 }])
  })
})
