import type { Datum } from '../../../../platform/domain/datum.ts'
import { formatDag, formatDagBij } from '../../../../platform/domain/datumtekst.ts'
import type { Moment } from './moment.ts'

const capitalize = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)

/** What the end of a key means in words; anything else is told by its days. */
const NAMEN: readonly (readonly [RegExp, (deel: string, moment: Moment) => string])[] = [
  [/^\d{4}-k(\d)$/, (nummer) => `Het ${nummer}e kwartaal`],
  [/^\d{4}-h(\d)$/, (nummer) => `Het ${nummer}e halfjaar`],
  [/^\d{4}-w0?(\d+)$/, (nummer) => `Week ${nummer}`],
  [/^\d{4}-m(\d\d)$/, (_nummer, { van }) => capitalize(formatDag(van).replace(/^\d+ /, ''))],
  [/^\d{4}-(voorjaar|najaar)$/, (naam) => `Het ${naam}`],
  [/^\d{4}-(zomer|winter)$/, (naam) => `De ${naam}`],
]

/** What a moment is called at the start of a sentence ("Het 3e kwartaal"); a replanned one by its days. */
export function nameMoment(moment: Moment, vandaag: Datum): string {
  const gepland = moment.verplaatstVan === null && !moment.extra
  for (const [vorm, name] of gepland ? NAMEN : []) {
    const deel = vorm.exec(moment.sleutel)?.[1]
    if (deel !== undefined) return name(deel, moment)
  }
  const dag = formatDagBij(moment.tot, vandaag)
  return moment.van === moment.tot ? capitalize(dag) : `De termijn tot en met ${dag}`
}
