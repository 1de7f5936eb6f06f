import type { Herkomst } from '../../../domain/indicator/indicatordefinitie.ts'
import type { Indicator, Indicatorinvoer } from '../indicatorenQuery.ts'

/** What is typed in the form of an indicator. */
export type Indicatorwaarden = Omit<Indicatorinvoer, 'herkomst' | 'ontwerpeffect' | 'bevolkingsgroep' | 'actief'> & {
  readonly actief: boolean
  readonly herkomst: Herkomst['soort']
  readonly telling: string
  readonly filters: Record<string, string[]>
  readonly delen: readonly string[]
}

export const LEEG: Indicatorwaarden = {
  ...{ naam: '', definitie: '', soort: 'telling', eenheid: '', goed: 'lager', bron: '', frequentie: 'jaar' },
  ...{ teltPersonen: false, actief: true, herkomst: 'hand', telling: '', filters: {}, delen: [] },
}

export function toWaarden({ herkomst, ...indicator }: Indicator): Indicatorwaarden {
  const { naam, definitie, soort, eenheid, goed, bron, frequentie, teltPersonen, actief } = indicator
  return {
    ...{ naam, definitie, soort, eenheid, goed, bron, frequentie, teltPersonen, actief },
    herkomst: herkomst.soort,
    telling: herkomst.soort === 'telling' ? herkomst.telling : '',
    filters: herkomst.soort === 'telling' ? herkomst.filters : {},
    delen: herkomst.soort === 'som' ? herkomst.indicatoren : [],
  }
}

/** `eerder`: what it is now; what the form does not show stays as it was. */
export function toInvoer(waarden: Indicatorwaarden, eerder: Indicator | null): Indicatorinvoer {
  const { herkomst: _soort, telling: _telling, filters: _filters, delen: _delen, ...rest } = waarden
  return {
    ...rest,
    herkomst: toHerkomst(waarden, eerder?.herkomst ?? { soort: 'hand' }),
    ontwerpeffect: eerder?.ontwerpeffect ?? 1,
    bevolkingsgroep: eerder?.bevolkingsgroep ?? '',
  }
}

function toHerkomst({ herkomst, telling, filters, delen }: Indicatorwaarden, eerder: Herkomst): Herkomst {
  switch (herkomst) {
    case 'telling':
      return { soort: 'telling', telling, filters }
    case 'som':
      return { soort: 'som', indicatoren: [...delen] }
    case 'cbs':
      return eerder.soort === 'cbs' ? eerder : { soort: 'hand' }
    case 'hand':
      return { soort: 'hand' }
  }
}
