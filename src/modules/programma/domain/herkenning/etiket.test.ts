import { describe, expect, it } from 'vitest'
import { readEtiket } from './etiket.ts'

describe('etiketten', () => {
  it.each([
    ['Inzet: minder inbraken', 'inzet', 'minder inbraken'],
    ['Inzet : hulpdiensten', 'inzet', 'hulpdiensten'],
    ['INZET 2: jeugd', 'inzet', 'jeugd'],
    ['ambitie: rust in de wijk', 'ambitie', 'rust in de wijk'],
    ['Ambitie:', 'ambitie', ''],
    ['Doel 3: 12 controles', 'doel', '12 controles'],
    ['Doelstelling – minder heling', 'doel', 'minder heling'],
    ['Wat willen we bereiken?', 'ambitie', ''],
    ['Wat willen we bereiken? Minder meldingen.', 'ambitie', 'Minder meldingen.'],
    ['2.1 Wat gaan we doen in 2025?', 'acties', ''],
    ['Acties 2025:', 'acties', ''],
    ['ACTIVITEITEN', 'acties', ''],
    ['Wat hebben we daarvoor gedaan?', 'gedaan', ''],
    ['Vooruitblik 2026', 'vooruit', ''],
    ['Wat is er aan de hand?', 'toelichting', ''],
    ['Met wie doen we dat?', 'partners', ''],
  ])('%j is %s', (tekst, soort, rest) => {
    const etiket = readEtiket(tekst)
    expect(etiket?.soort).toBe(soort)
    expect(tekst.slice(etiket?.rest)).toBe(rest)
  })

  it.each([
    'Inzet mobiele camera-units in de wijk',
    'Doel hierbij is dat bewoners elkaar kennen',
    'Ondermijning',
    'De ambitie van het college is helder: minder overlast',
    'Aanpak heling: controle van opkopers',
  ])('%j heeft geen etiket', (tekst) => {
    expect(readEtiket(tekst)).toBeNull()
  })
})
