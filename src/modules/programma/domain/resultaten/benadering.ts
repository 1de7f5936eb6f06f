import type { VoorstelResultaat } from '../voorstel.ts'

type Benadering = NonNullable<VoorstelResultaat['benadering']>

const VENSTER = 24
const WOORDEN: readonly (readonly [Benadering, RegExp])[] = [
  ['ruim', /(?:\bruim|\bmeer dan|\bminstens|\bten minste|\bminimaal|\bruimschoots|>)\s?$/i],
  [
    'circa',
    /(?:\bcirca|\bca\.?|\bongeveer|\bzo['’]n|\brond(?: de)?|\bplusminus|\bplm\.?|\bongev\.|\bom en nabij(?: de)?|\bnaar schatting|±|~)\s?$/i,
  ],
  ['bijna', /(?:\bbijna|\bnagenoeg|\bkrap|\btegen de|\bvrijwel|\bnet geen)\s?$/i],
]

/** How exact the number at `plaats` is, and where the words that say so begin. */
export const readBenadering = (
  tekst: string,
  plaats: number,
): { readonly benadering: Benadering | null; readonly van: number } => {
  const begin = Math.max(0, plaats - VENSTER)
  const voor = tekst.slice(begin, plaats)
  for (const [benadering, patroon] of WOORDEN) {
    const treffer = patroon.exec(voor)
    if (treffer !== null) return { benadering, van: begin + treffer.index }
  }
  return { benadering: null, van: plaats }
}
