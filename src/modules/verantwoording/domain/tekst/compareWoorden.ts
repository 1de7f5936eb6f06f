/** `weg` stood only in the first text, `erbij` stands only in the second. */
export type Verschildeel = { readonly soort: 'gelijk' | 'weg' | 'erbij'; readonly tekst: string }

/** Pairs of words to look at: two pieces of two thousand words. What is longer counts as rewritten. */
const MEESTE_PAREN = 4_000_000

/** What changed between two plain texts, word by word, in the order of reading. Everything of both texts is in it. */
export function compareWoorden(voor: string, na: string): readonly Verschildeel[] {
  const [oud, nieuw] = [splitWoorden(voor), splitWoorden(na)]
  const kop = countGelijk(oud, nieuw)
  const staart = countGelijk(oud.slice(kop).reverse(), nieuw.slice(kop).reverse())
  const midden = compareMidden(oud.slice(kop, oud.length - staart), nieuw.slice(kop, nieuw.length - staart))
  return joinDelen([...gelijk(oud.slice(0, kop)), ...midden, ...gelijk(oud.slice(oud.length - staart))])
}

/** Words and what stands between them, so that nothing is left out. */
const splitWoorden = (tekst: string): readonly string[] => tekst.match(/\n|[^\S\n]+|\S+/g) ?? []

const gelijk = (woorden: readonly string[]): Verschildeel[] => woorden.map((tekst) => ({ soort: 'gelijk', tekst }))

function countGelijk(oud: readonly string[], nieuw: readonly string[]): number {
  const eerste = oud.findIndex((woord, plaats) => woord !== nieuw[plaats])
  return eerste === -1 ? oud.length : eerste
}

function compareMidden(oud: readonly string[], nieuw: readonly string[]): Verschildeel[] {
  const gemeen = oud.length * nieuw.length > MEESTE_PAREN ? null : countGemeen(oud, nieuw)
  const delen: Verschildeel[] = []
  let [i, j] = [0, 0]
  while (i < oud.length || j < nieuw.length) {
    const [oudWoord, nieuwWoord] = [oud[i], nieuw[j]]
    if (oudWoord !== undefined && oudWoord === nieuwWoord && gemeen) {
      delen.push({ soort: 'gelijk', tekst: oudWoord })
      i += 1
      j += 1
    } else if (
      oudWoord !== undefined &&
      (nieuwWoord === undefined || !gemeen || gemeen(i + 1, j) >= gemeen(i, j + 1))
    ) {
      delen.push({ soort: 'weg', tekst: oudWoord })
      i += 1
    } else if (nieuwWoord !== undefined) {
      delen.push({ soort: 'erbij', tekst: nieuwWoord })
      j += 1
    }
  }
  return delen
}

/** The longest row of words in common from place i of the one and j of the other. */
function countGemeen(oud: readonly string[], nieuw: readonly string[]): (i: number, j: number) => number {
  const breedte = nieuw.length + 1
  const tabel = new Uint16Array((oud.length + 1) * breedte)
  const at = (i: number, j: number): number => tabel[i * breedte + j] ?? 0
  for (let i = oud.length - 1; i >= 0; i -= 1)
    for (let j = nieuw.length - 1; j >= 0; j -= 1)
      tabel[i * breedte + j] = oud[i] === nieuw[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

/** Words that follow each other with the same fate become one piece. */
function joinDelen(delen: readonly Verschildeel[]): readonly Verschildeel[] {
  const samen: { soort: Verschildeel['soort']; woorden: string[] }[] = []
  for (const { soort, tekst } of delen) {
    const vorige = samen.at(-1)
    if (vorige?.soort === soort) vorige.woorden.push(tekst)
    else samen.push({ soort, woorden: [tekst] })
  }
  return samen.map(({ soort, woorden }) => ({ soort, tekst: woorden.join('') }))
}
