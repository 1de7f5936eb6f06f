import type { ActieVelden } from './actievelden.ts'
import type { Regel } from './deel.ts'
import type { Rijdeel, Tabellezing } from './readTabel.ts'
import { countWoorden } from './sleutel.ts'
import type { Stuk } from './stuk.ts'
import { hasOpenEinde } from './vervolg.ts'
import { joinWaarden, sliceWaarde, type Waarde } from './waarde.ts'

const MAX_LOSSE_WOORDEN = 12
const KLEINE_LETTER = /^[\p{Ll}(]/u

const toWaarde = (regel: Regel): Waarde => sliceWaarde(regel.tekst, regel.bron, 0)

/**
 * A cell that wrapped in a text without real tables: its first line stands loose above the row that it belongs to.
 * Answers the table with that line put back, or null when the line is none of its.
 */
export function prependRegel(lezing: Tabellezing, boven: Stuk | undefined): Tabellezing | null {
  const [eerste, ...rest] = lezing.delen
  if (lezing.opmaak?.grond !== 'geraden' || eerste?.soort !== 'actie' || !boven || !('regel' in boven)) return null
  const { regel } = boven
  const los = boven.soort === 'tekst' || (boven.soort === 'kop' && !boven.hard)
  if (!los || countWoorden(regel.tekst) > MAX_LOSSE_WOORDEN || /[.:;?!]$/.test(regel.tekst)) return null
  if (!KLEINE_LETTER.test(eerste.velden.hoe.tekst)) return null
  const hoe = joinWaarden([toWaarde(regel), eerste.velden.hoe])
  return { ...lezing, delen: [{ soort: 'actie', velden: { ...eerste.velden, hoe } }, ...rest] }
}

/** The last line of such a cell, loose below its row; null when nothing in the row is unfinished. */
export function appendRegel(lezing: Tabellezing, regel: Regel): Tabellezing | null {
  const laatste = lezing.delen.at(-1)
  if (!lezing.opmaak || laatste?.soort !== 'actie' || !KLEINE_LETTER.test(regel.tekst)) return null
  if (countWoorden(regel.tekst) > MAX_LOSSE_WOORDEN) return null
  const velden = extend(laatste.velden, toWaarde(regel))
  if (!velden) return null
  const deel: Rijdeel = { soort: 'actie', velden }
  return { ...lezing, delen: [...lezing.delen.slice(0, -1), deel] }
}

function extend(velden: ActieVelden, regel: Waarde): ActieVelden | null {
  if (hasOpenEinde(velden.wanneer.tekst)) return { ...velden, wanneer: joinWaarden([velden.wanneer, regel]) }
  const wie = velden.wie.at(-1)
  if (wie && hasOpenEinde(wie.waarde.tekst)) {
    const heel = { ...wie, waarde: joinWaarden([wie.waarde, regel]) }
    return { ...velden, wie: [...velden.wie.slice(0, -1), heel] }
  }
  return hasOpenEinde(velden.hoe.tekst) ? { ...velden, hoe: joinWaarden([velden.hoe, regel]) } : null
}
