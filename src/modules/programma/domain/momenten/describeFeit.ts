import { formatDatum } from '../../../../platform/domain/datumtekst.ts'
import type { Datum } from '../../../../platform/domain/datum.ts'
import type { VeldVerandering } from '../veldteksten.ts'
import type { MomentFeit } from './moment.ts'

export type FeitDaad = 'gedaan' | 'ongedaan' | 'verplaatst' | 'vervallen'
export type FeitVerandering = { readonly soort: FeitDaad; readonly velden: readonly VeldVerandering[] }

const dag = (waarde: Datum | null): string => (waarde === null ? '' : formatDatum(waarde))
const dagen = ({ van, tot }: MomentFeit): string =>
  van === null || tot === null ? '' : van === tot ? dag(van) : `${dag(van)} t/m ${dag(tot)}`

/** What changed between two facts about the same moment, one line per deed; an edited note goes with the first. */
export function describeFeit(voor: MomentFeit, na: MomentFeit): readonly FeitVerandering[] {
  const notitie = voor.notitie === na.notitie ? [] : [{ veld: 'notitie', van: voor.notitie, naar: na.notitie }]
  const daden: { soort: FeitDaad; velden: VeldVerandering[] }[] = []
  if (voor.gedaanOp !== na.gedaanOp) {
    const velden = [{ veld: 'gedaanOp', van: dag(voor.gedaanOp), naar: dag(na.gedaanOp) }]
    daden.push({ soort: na.gedaanOp === null ? 'ongedaan' : 'gedaan', velden })
  }
  if (dagen(voor) !== dagen(na)) {
    daden.push({ soort: 'verplaatst', velden: [{ veld: 'dagen', van: dagen(voor), naar: dagen(na) }] })
  }
  if (voor.vervallen !== na.vervallen) {
    const velden = [{ veld: 'vervallen', van: voor.vervallen, naar: na.vervallen }]
    daden.push({ soort: na.vervallen === '' ? 'ongedaan' : 'vervallen', velden })
  }
  const [eerste] = daden
  if (notitie.length === 0) return daden
  return eerste
    ? [{ ...eerste, velden: [...eerste.velden, ...notitie] }, ...daden.slice(1)]
    : [{ soort: 'gedaan', velden: notitie }]
}
