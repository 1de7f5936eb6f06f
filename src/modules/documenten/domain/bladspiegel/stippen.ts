import type { Blad, Stip, Tekststuk } from './blad.ts'

/** The middle of a bullet stands so far above the baseline, in letter sizes; and the text so far behind it at most. */
const MIDDEN = 0.32
const SPELING = 0.28
const MAX_AFSTAND = 2.5

/** Turns marks that are drawn before a text into printed bullets. */
export function printStippen({ stukken, stippen }: Blad): Tekststuk[] {
  const opHoogte = [...stukken].sort((a, b) => a.y - b.y)
  return [...stukken, ...stippen.flatMap((stip) => toBolletje(stip, opHoogte))]
}

function toBolletje(stip: Stip, opHoogte: readonly Tekststuk[]): Tekststuk[] {
  const begin = findEerste(opHoogte, stip.y)
  let dichtst: Tekststuk | null = null
  for (let i = begin; i < opHoogte.length; i += 1) {
    const stuk = opHoogte[i]
    if (!stuk || stuk.y - stip.y > stuk.grootte) break
    if (Math.abs(stuk.y - stuk.grootte * MIDDEN - stip.y) > stuk.grootte * SPELING) continue
    if (stuk.x0 < stip.x1 - 1 && stuk.x1 > stip.x0 - stuk.grootte) return []
    const wit = stuk.x0 - stip.x1
    if (wit >= 0 && wit <= stuk.grootte * MAX_AFSTAND && wit < (dichtst?.x0 ?? Number.POSITIVE_INFINITY) - stip.x1)
      dichtst = stuk
  }
  return dichtst ? [{ ...dichtst, tekst: '•', x0: stip.x0, x1: stip.x1, vet: false, spatieVoor: 0, spatieNa: 0 }] : []
}

/** The number of the first text that stands not above a height, by halving. */
function findEerste(opHoogte: readonly Tekststuk[], y: number): number {
  let laag = 0
  let hoog = opHoogte.length
  while (laag < hoog) {
    const midden = Math.floor((laag + hoog) / 2)
    if ((opHoogte[midden]?.y ?? 0) < y) laag = midden + 1
    else hoog = midden
  }
  return laag
}
