import type { ActieStand } from '../cache/stand.ts'

/** How progress is drawn. It follows the planning: dots up to six times, a bar above, a count without a fixed number. */
export type Maat =
  | { readonly soort: 'stippen'; readonly gedaan: readonly boolean[]; readonly tekst: string }
  | { readonly soort: 'balk'; readonly gedaan: number; readonly verwacht: number; readonly tekst: string }
  | { readonly soort: 'telling'; readonly tekst: string }
  | null

const MEESTE_STIPPEN = 6

type Gegeven = Pick<ActieStand, 'gedaan' | 'verwacht' | 'telbaar' | 'momenten'>

export function maatOf({ gedaan, verwacht, telbaar, momenten }: Gegeven): Maat {
  const extra = momenten.filter((moment) => moment.extra && moment.stand === 'gedaan').length
  if (verwacht === 0) return telbaar || extra > 0 ? { soort: 'telling', tekst: countTekst(extra) } : null
  const tekst = `${gedaan} van ${verwacht}${extra > 0 ? `, ${extra} extra` : ''}`
  if (verwacht > MEESTE_STIPPEN) return { soort: 'balk', gedaan, verwacht, tekst }
  const verwachte = momenten.filter((moment) => !moment.extra && moment.stand !== 'vervallen')
  return { soort: 'stippen', gedaan: verwachte.map(({ stand }) => stand === 'gedaan'), tekst }
}

const countTekst = (keren: number): string => (keren === 0 ? 'nog niet gedaan' : `${keren} keer gedaan`)
