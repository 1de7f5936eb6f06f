import { kenmerk, rolVan, type Element, type Knoop } from './knoop.ts'
import type { Maten } from './maten.ts'
import { wandel } from './wandel.ts'

/** The share of all text that a main element must hold to be believed. */
const MIN_AANDEEL = 0.2
const MIN_TEKST = 200
const INHOUD_ID = /^(?:main|content|main-?content|inhoud|hoofdinhoud|page-?content|maincontent)$/i

/** The element that holds what the page is about: its main element, the one article, the one with a telling id, or all. */
export function findHoofdinhoud(wortel: Knoop, maten: Maten): Knoop {
  const kandidaten = { main: [] as Element[], article: [] as Element[], id: [] as Element[], body: [] as Element[] }
  wandel(wortel, {
    open: (element) => {
      if (element.tagName === 'main' || rolVan(element) === 'main') kandidaten.main.push(element)
      else if (element.tagName === 'article') kandidaten.article.push(element)
      else if (element.tagName === 'body') kandidaten.body.push(element)
      else if (INHOUD_ID.test(kenmerk(element, 'id') ?? '')) kandidaten.id.push(element)
      return true
    },
    close: () => undefined,
    tekst: () => undefined,
  })
  const alles = kandidaten.body[0]
  if (!alles) return wortel
  const totaal = maten(alles).tekst
  const grootste = (elementen: readonly Element[], aandeel: number): Element | undefined =>
    [...elementen]
      .filter(
        (element) =>
          maten(element).tekst >= Math.min(MIN_TEKST, totaal * MIN_AANDEEL) && maten(element).tekst >= totaal * aandeel,
      )
      .sort((a, b) => maten(b).tekst - maten(a).tekst)[0]
  return (
    grootste(kandidaten.main, MIN_AANDEEL) ?? grootste(kandidaten.article, 0.6) ?? grootste(kandidaten.id, 0.4) ?? alles
  )
}
