import { afterAll, describe, expect, test } from 'vitest'
import { methode } from '../testing/aReeks.ts'
import { simulate, type Uitslag } from '../testing/simulatie.ts'
import { SOORTEN } from '../testing/soorten.ts'
import type { Methode } from './oordeel/methode.ts'

const RONDES = 2000
/** What 95% may come to. */
const [LAAGST, HOOGST] = [0.93, 0.97]
/** One in twenty, and what 1,000 series leave of chance in that. */
const MEESTE_ALARM = 0.07

const uitslagen: Uitslag[] = []
const percent = (deel: number | null): string =>
  deel === null ? '    –' : `${(100 * deel).toFixed(1).replace('.', ',')}%`.padStart(5)

afterAll(() => {
  const regels = uitslagen.map((uitslag) =>
    [uitslag.naam.padEnd(30), percent(uitslag.dekking).padStart(8), percent(uitslag.valsAlarm).padStart(11)].join(''),
  )
  console.log([`${RONDES} reeksen per soort`.padEnd(30) + ' dekking vals alarm', ...regels].join('\n'))
})

test.each(SOORTEN)(
  '$naam: 95% is 93 tot 97%, en toeval heet zelden daling of stijging',
  (soort) => {
    const uitslag = simulate(soort, RONDES, methode)
    uitslagen.push(uitslag)
    expect(uitslag.dekking).toBeGreaterThanOrEqual(LAAGST)
    expect(uitslag.dekking).toBeLessThanOrEqual(HOOGST)
    expect(uitslag.valsAlarm ?? 0).toBeLessThanOrEqual(MEESTE_ALARM)
  },
  60_000,
)

test('dezelfde reeksen bij elke keer', () => {
  const [soort] = SOORTEN
  expect(simulate(soort!, 50, methode, 7)).toEqual(simulate(soort!, 50, methode, 7))
})

/** The method with a mistake in it, and the kind of series that must show it. */
const FOUTEN: readonly { readonly fout: string; readonly soort: string; readonly anders: Partial<Methode> }[] = [
  {
    fout: 'overdispersie niet meetellen',
    soort: 'overdispersie, maanden',
    anders: { estimateOverdispersie: () => null },
  },
  {
    fout: 'inwoners vergeten, met de normale benadering',
    soort: 'per 1.000 inwoners',
    anders: {
      compareAantallen: (nu, toen, kans) => {
        const waarde = nu.aantal / toen.aantal
        const breedte = 1.96 * Math.sqrt(1 / nu.aantal + 1 / toen.aantal)
        const interval = { van: waarde * Math.exp(-breedte), tot: waarde * Math.exp(breedte) }
        return { ...methode.compareAantallen(nu, toen, kans), waarde, interval }
      },
    },
  },
  {
    fout: 'andere maanden vergelijken',
    soort: 'seizoen, zelfde maanden',
    anders: {
      selectGelijkeDelen: (nu, toen) => ({
        ...{ nu: nu.punten, toen: toen.punten, deelNu: nu.deel, deelToen: toen.deel },
        wijze: 'naar_lengte',
      }),
    },
  },
  {
    fout: 'de verwachting zonder overdispersie',
    soort: 'verwachting, overdispersie',
    anders: { predictJaar: (lopend, _factor, kans) => methode.predictJaar(lopend, 1, kans) },
  },
  {
    fout: 'de verwachting zonder seizoen',
    soort: 'verwachting van het jaar',
    anders: { predictJaar: (lopend, factor, kans) => methode.predictJaar({ ...lopend, toenGezien: 0 }, factor, kans) },
  },
]

describe('de simulatie ziet een fout in de methode', () => {
  test.each(FOUTEN)(
    '$fout',
    ({ soort, anders }) => {
      const gekozen = SOORTEN.find(({ naam }) => naam === soort)!
      const { dekking } = simulate(gekozen, 400, { ...methode, ...anders })
      expect(dekking).toBeLessThan(LAAGST - 0.03)
    },
    60_000,
  )
})
