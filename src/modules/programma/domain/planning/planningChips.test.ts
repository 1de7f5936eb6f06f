import { describe, expect, it } from 'vitest'
import { describePlanning } from './describePlanning.ts'
import { parsePlanning } from './parsePlanning.ts'
import { planningChips } from './planningChips.ts'

describe('planningChips', () => {
  it.each([
    ['Doorlopend', ['doorlopend: doorlopend']],
    ['2 ^e kwartaal', ['moment: 2e kwartaal']],
    ['1 ^e en 4 ^e kwartaal 2025', ['moment: 1e en 4e kwartaal 2025']],
    ['Q1 t/m Q3', ['moment: 1e t/m 3e kwartaal']],
    ['Q4 2024 t/m Q2 2025', ['moment: 4e kwartaal 2024 t/m 2e kwartaal 2025']],
    ['H1', ['moment: 1e halfjaar']],
    ['Januari en juni', ['moment: januari en juni']],
    ['jan t/m dec', ['moment: januari t/m december']],
    ['Start aug.', ['moment: start in augustus']],
    ['start in voorjaar', ['moment: start in het voorjaar']],
    ['Voor de zomer', ['moment: voor de zomer']],
    ['na Q2', ['moment: na het 2e kwartaal']],
    ['uiterlijk 1 juli 2025', ['moment: uiterlijk 1 juli 2025']],
    ['gereed Q2', ['moment: uiterlijk in het 2e kwartaal']],
    ['uiterlijk eind 2025', ['moment: uiterlijk eind 2025']],
    ['start 1 maart', ['moment: start op 1 maart']],
    ['Vanaf 2020', ['moment: vanaf 2020']],
    ['tot en met 2026', ['moment: tot en met 2026']],
    ['2024-2026', ['moment: 2024 t/m 2026']],
    ['2024 en 2025', ['moment: 2024 en 2025']],
    ['week 40 en 41', ['moment: week 40 en week 41']],
    ['half maart', ['moment: medio maart']],
    ['eind van het jaar', ['moment: eind van het jaar']],
    ['Voorjaar en najaar', ['moment: voorjaar en najaar']],
    ['maart en Q3', ['moment: maart en 3e kwartaal']],
    ['eind 2024/begin 2025', ['moment: eind 2024 en begin 2025']],
    ['4 maal per jaar', ['herhaling: 4 keer per jaar']],
    ['jaarlijks', ['herhaling: elk jaar']],
    ['Wekelijks', ['herhaling: elke week']],
    ['elk kwartaal', ['herhaling: elk kwartaal']],
    ['elke zes weken', ['herhaling: elke 6 weken']],
    ['2x per 3 maanden', ['herhaling: 2 keer per 3 maanden']],
    ['een aantal maal per jaar', ['herhaling: meerdere keren per jaar']],
    ['eenmalig', ['herhaling: eenmalig']],
    ['3x', ['herhaling: 3 keer']],
    ['regelmatig', ['herhaling: regelmatig']],
    ['2 maal per jaar en verder op verzoek', ['herhaling: 2 keer per jaar', 'aanleiding: op verzoek']],
    ['Indien nodig', ['aanleiding: indien nodig']],
    ['APV-controles n.a.v. klachten', ['aanleiding: n.a.v. klachten']],
    ['n.t.b.', ['onbekend: nog te plannen']],
    ['Zie bijlage', ['onbekend: Zie bijlage']],
    ['', []],
  ])('%j', (tekst, verwacht) => {
    expect(planningChips(parsePlanning(tekst)).map((chip) => `${chip.soort}: ${chip.tekst}`)).toEqual(verwacht)
  })
})

describe('describePlanning', () => {
  it.each([
    ['2e kwartaal', 2026, '2e kwartaal 2026'],
    ['2e kwartaal 2025', 2026, '2e kwartaal 2025'],
    ['1 juli', 2026, '1 juli 2026'],
    ['dit jaar', 2026, '2026'],
    ['week 40', 2026, 'week 40 van 2026'],
    ['2e kwartaal', null, '2e kwartaal'],
    ['2x per jaar, op verzoek en in mei', 2026, '2 keer per jaar, op verzoek en mei 2026'],
    ['-', 2026, 'geen planning'],
  ])('%j in %j is %j', (tekst, jaar, verwacht) => {
    expect(describePlanning(parsePlanning(tekst), jaar)).toBe(verwacht)
  })
})
