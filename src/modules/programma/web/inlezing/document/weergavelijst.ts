import type { Blok, Kop, Lijstitem } from '../../../../documenten/public.ts'

type Kopniveau = 3 | 4 | 5 | 6

/** How a block is shown: a heading with its level on this screen, list items together, the rest as it is. */
export type Weergaveblok =
  | { readonly soort: 'kop'; readonly kop: Kop; readonly niveau: Kopniveau }
  | { readonly soort: 'lijst'; readonly items: readonly Lijstitem[] }
  | { readonly soort: 'los'; readonly blok: Exclude<Blok, Kop | Lijstitem> }

const KOPPEN: readonly Kopniveau[] = [3, 4, 5, 6]

/** Headings start below those of the screen and never skip a level, whatever the document does. */
export function listWeergave(blokken: readonly Blok[]): readonly Weergaveblok[] {
  const uit: Weergaveblok[] = []
  let diepte = -1
  let items: Lijstitem[] | null = null
  for (const blok of blokken) {
    if (blok.soort === 'lijstitem') {
      if (items === null) uit.push({ soort: 'lijst', items: (items = []) })
      items.push(blok)
      continue
    }
    items = null
    if (blok.soort === 'kop') {
      diepte = Math.min(blok.niveau - 1, diepte + 1, KOPPEN.length - 1)
      uit.push({ soort: 'kop', kop: blok, niveau: KOPPEN[diepte] ?? 6 })
    } else uit.push({ soort: 'los', blok })
  }
  return uit
}

export function blokkenOf(weergave: Weergaveblok): readonly Blok[] {
  if (weergave.soort === 'kop') return [weergave.kop]
  return weergave.soort === 'lijst' ? weergave.items : [weergave.blok]
}

/** Groups of blocks that are rendered, and skipped while out of sight, as one; a new page begins a new group. */
export type Groep = { readonly nr: number; readonly pagina: number | null; readonly blokken: readonly Weergaveblok[] }

export function groupWeergave(weergave: readonly Weergaveblok[], meeste: number): readonly Groep[] {
  const groepen: { nr: number; pagina: number | null; blokken: Weergaveblok[] }[] = []
  for (const ding of weergave) {
    const [eerste] = blokkenOf(ding)
    if (!eerste) continue
    const { pagina } = eerste.plaats
    const laatste = groepen.at(-1)
    if (laatste && laatste.pagina === pagina && laatste.blokken.length < meeste) laatste.blokken.push(ding)
    else groepen.push({ nr: eerste.nr, pagina, blokken: [ding] })
  }
  return groepen
}
