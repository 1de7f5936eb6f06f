import { describe, expect, it } from 'vitest'
import { findJaartallen, type JaartalRol } from './jaartallen.ts'

const GEVALLEN: readonly (readonly [string, ...(readonly [number, JaartalRol, string])[]])[] = [
  ['Eind 2024 zijn er 2500 leden', [2024, 'tijd', 'Eind 2024']],
  ['een daling t.o.v. 2021', [2021, 'basis', '2021']],
  ['ten opzichte van het jaar 2021', [2021, 'basis', 'jaar 2021']],
  ['minder dan in 2021', [2021, 'basis', 'in 2021']],
  ['in het voorjaar van 2025 klaar', [2025, 'tijd', 'in het voorjaar van 2025']],
  ['op 26 maart 2019 besloten', [2019, 'tijd', 'op 26 maart 2019']],
  ['sinds 2016 actief', [2016, 'sinds', '2016']],
  ['het uitvoeringsprogramma 2024', [2024, 'naam', '2024']],
  ['het beleid 2023-2026', [2023, 'naam', '2023'], [2026, 'naam', '2026']],
  ['we nemen dit mee naar 2025', [2025, 'tijd', 'naar 2025']],
  ['er zijn 2500 meldingen', ...[]],
]

describe('findJaartallen', () => {
  it.each(GEVALLEN.map(([tekst, ...verwacht]) => ({ tekst, verwacht })))('leest $tekst', ({ tekst, verwacht }) => {
    expect(findJaartallen(tekst).map((j) => [j.jaar, j.rol, j.uitdrukking])).toEqual(verwacht)
  })
})
