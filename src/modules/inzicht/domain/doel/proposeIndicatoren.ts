import type { Indicatordefinitie } from '../indicator/indicatordefinitie.ts'

type Kandidaat = Pick<Indicatordefinitie, 'id' | 'naam' | 'eenheid' | 'actief'>

/** Words that say how much, not of what. */
const LEEG = new Set(
  'aantal alle deze door gemeente heeft inwoners meer minder naar neemt onze per voor wordt worden'.split(' '),
)
const LANG = 4
const VOORSTELLEN = 3

/** Their names say the same as the doel, best first. Only a proposal: a person decides by what a doel is judged. */
export function proposeIndicatoren(
  doel: { readonly indicator: string; readonly tekst: string },
  kandidaten: readonly Kandidaat[],
): readonly string[] {
  const kern = listWoorden(doel.indicator)
  const rest = listWoorden(doel.tekst)
  return kandidaten
    .filter(({ actief }) => actief)
    .map(({ id, naam, eenheid }) => {
      const woorden = [...listWoorden(naam), ...listWoorden(eenheid)]
      return { id, naam, score: 2 * countGelijk(kern, woorden) + countGelijk(rest, woorden) }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.naam < b.naam ? -1 : 1))
    .slice(0, VOORSTELLEN)
    .map(({ id }) => id)
}

const listWoorden = (tekst: string): readonly string[] => [
  ...new Set((tekst.toLowerCase().match(/\p{L}+/gu) ?? []).filter((woord) => woord.length >= LANG && !LEEG.has(woord))),
]

const countGelijk = (van: readonly string[], woorden: readonly string[]): number =>
  van.filter((woord) => woorden.some((ander) => isZelfdeWoord(woord, ander))).length

/** "woninginbraak" and "woninginbraken", "melding" and "meldingen": the same but for the end. */
function isZelfdeWoord(een: string, ander: string): boolean {
  const kort = Math.min(een.length, ander.length)
  const samen = Math.max(LANG, kort - 2)
  return Math.abs(een.length - ander.length) <= 3 && een.slice(0, samen) === ander.slice(0, samen)
}
