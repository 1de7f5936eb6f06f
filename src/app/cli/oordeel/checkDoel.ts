import type { Doelinvoer, Puntinvoer } from './doelbestand.ts'

/** What each value by itself does not tell: the first thing that does not fit, as a sentence that says what to do. */
export function checkDoel({ indicator, norm, reeks }: Doelinvoer): string | null {
  return checkNorm(norm, indicator) ?? checkReeks(reeks, indicator)
}

type Indicator = Doelinvoer['indicator']

function checkNorm(
  { wijze, waarde, basisjaar, doeljaar, nulmeting }: Doelinvoer['norm'],
  { soort }: Indicator,
): string | null {
  if (wijze === 'met' && waarde === undefined)
    return 'norm.waarde ontbreekt. Vul in hoeveel meer of minder, bijvoorbeeld -5.'
  if (wijze === 'naar' && waarde === undefined && soort !== 'aantal_van')
    return 'norm.waarde ontbreekt. Vul in wat er bereikt moet worden.'
  if (wijze === 'binnen' && soort !== 'aandeel' && soort !== 'enquete')
    return 'Een norm met wijze "binnen" hoort bij een aandeel. Kies indicator.soort "aandeel", of een andere wijze.'
  const basis = basisjaar ?? nulmeting?.jaar
  if (basis !== undefined && nulmeting !== undefined && nulmeting.jaar !== basis)
    return 'norm.basisjaar en norm.nulmeting.jaar zijn niet hetzelfde jaar. Laat een van beide weg.'
  if (basis !== undefined && doeljaar !== undefined && doeljaar <= basis)
    return 'norm.doeljaar is niet later dan het basisjaar. Kijk de jaren na.'
  return null
}

function checkReeks(reeks: readonly Puntinvoer[], { soort }: Indicator): string | null {
  const gezien = new Set<string>()
  for (const [plaats, punt] of reeks.entries()) {
    const sleutel = JSON.stringify(punt.periode)
    if (gezien.has(sleutel)) return `reeks[${plaats}].periode staat er twee keer in. Haal er een weg.`
    gezien.add(sleutel)
    const fout = checkPunt(punt, soort)
    if (fout !== null) return `reeks[${plaats}]: ${fout}`
  }
  return null
}

function checkPunt({ waarde, teller, noemer, n }: Puntinvoer, soort: Indicator['soort']): string | null {
  const heel = soort === 'telling' || soort === 'per_1000'
  if (heel && typeof waarde === 'number' && !Number.isInteger(waarde))
    return 'een telling is een heel getal. Vul het aantal in, niet het aantal per 1.000.'
  if (soort !== 'gemiddelde' && typeof waarde === 'number' && waarde < 0)
    return 'waarde is kleiner dan 0. Vul 0 of meer in.'
  if ((soort === 'aandeel' || soort === 'enquete') && typeof waarde === 'number' && waarde > 100)
    return 'waarde is een percentage van 0 tot en met 100. Gebruik teller en noemer voor aantallen.'
  const van = noemer ?? n
  if (typeof teller === 'number' && typeof van === 'number' && teller > van)
    return 'teller is groter dan noemer. Kijk na of ze verwisseld zijn.'
  return null
}
