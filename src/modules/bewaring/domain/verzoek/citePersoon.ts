import type { Treffer } from './vondst.ts'

/** Shorter than this it is a name or a title, and stands there whole. */
const KORT = 200

/**
 * What a record says about who is looked for: a long text becomes the sentences that name one of the words, each with the one before
 * and after it. What the law gives a person is their own data, not those of the others in the same record (AVG 15 lid 4).
 */
export const citePersoon = ({ velden, ...treffer }: Treffer, woorden: readonly string[]): Treffer => ({
  ...treffer,
  velden: velden
    .map(({ naam, waarde }) => ({ naam, waarde: waarde.length <= KORT ? waarde : cite(waarde, woorden) }))
    .filter(({ waarde }) => waarde !== ''),
})

function cite(tekst: string, woorden: readonly string[]): string {
  const gezocht = woorden.map((woord) => woord.toLowerCase())
  const zinnen = splitZinnen(tekst)
  const noemt = zinnen.map((zin) => {
    const klein = zin.toLowerCase()
    return gezocht.some((woord) => klein.includes(woord))
  })
  const hoortErbij = (plaats: number): boolean => [plaats - 1, plaats, plaats + 1].some((een) => noemt[een] === true)
  const delen = zinnen.flatMap((zin, plaats) => {
    if (hoortErbij(plaats)) return [zin]
    // One sign for each gap, however long.
    return plaats === 0 || hoortErbij(plaats - 1) ? ['…'] : []
  })
  return noemt.includes(true) ? delen.join(' ') : ''
}

/** Long texts without full stops are cut at this length, between words. */
const LANGSTE_ZIN = 400

const splitZinnen = (tekst: string): string[] =>
  tekst
    .split(/(?<=[.!?])\s+|\n+/)
    .flatMap(cutLang)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')

function cutLang(zin: string): string[] {
  const stukken: string[] = []
  let begin = 0
  while (zin.length - begin > LANGSTE_ZIN) {
    const spatie = zin.lastIndexOf(' ', begin + LANGSTE_ZIN)
    const eind = spatie > begin ? spatie : begin + LANGSTE_ZIN
    stukken.push(zin.slice(begin, eind))
    begin = eind
  }
  return [...stukken, zin.slice(begin)]
}
