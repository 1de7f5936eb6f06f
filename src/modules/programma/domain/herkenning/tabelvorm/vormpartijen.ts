import { ROLMERKEN } from '../../uitvoertabel/tabelvorm.ts'
import { PARTIJ_ROLLEN, type PartijRol } from '../../voorstel.ts'
import type { WieDeel } from '../actievelden.ts'
import { sliceWaarde, type Waarde } from '../waarde.ts'

/** The parties of a cell, a line each: a marked one is a name as a whole, one without a mark beside it a partner. */
export function readVormpartijen(waarde: Waarde): WieDeel[] {
  const [bron] = waarde.bron
  if (!bron) return []
  const regels = splitRegels(waarde.tekst)
  if (regels.every(({ rol }) => rol === null)) return [{ waarde, rol: null }]
  return regels.map(({ van, tot, rol }) => ({
    waarde: sliceWaarde(waarde.tekst, bron, van, tot),
    rol: rol ?? 'partner',
    ...(rol === null ? {} : { heel: true as const }),
  }))
}

type Partijregel = { readonly van: number; readonly tot: number; readonly rol: PartijRol | null }

function splitRegels(tekst: string): Partijregel[] {
  let van = 0
  return tekst.split('\n').flatMap((ruw): Partijregel[] => {
    const begin = van
    van += ruw.length + 1
    const regel = ruw.trimEnd()
    if (regel.trim() === '') return []
    const rol = PARTIJ_ROLLEN.find((een) => regel.endsWith(ROLMERKEN[een])) ?? null
    return [{ van: begin, tot: begin + regel.length - (rol === null ? 0 : ROLMERKEN[rol].length), rol }]
  })
}
