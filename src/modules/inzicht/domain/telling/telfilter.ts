import type { Tellingvraag } from '../../../../platform/domain/telling.ts'

type Filters = Tellingvraag['filters']

/** "soort:markt,schouw;wijk:": null for what names no keys, or a dimension twice. */
export function parseTelfilter(tekst: string): Filters | null {
  if (tekst === '') return {}
  const delen = tekst.split(';').map((deel) => deel.split(':'))
  if (delen.some(({ length }) => length !== 2)) return null
  const filters = new Map(delen.map(([dimensie = '', sleutels = '']) => [dimensie, sleutels.split(',')]))
  return filters.size === delen.length ? Object.fromEntries(filters) : null
}

/** As `parseTelfilter` reads it; a dimension of which nothing is chosen is left out. */
export const formatTelfilter = (filters: Filters): string =>
  Object.entries(filters)
    .filter(([, sleutels]) => sleutels.length > 0)
    .map(([dimensie, sleutels]) => `${dimensie}:${sleutels.join(',')}`)
    .join(';')
