import type { Tekststuk } from './blad.ts'

/** Baselines this close, measured in letter sizes, are one line. */
const ZELFDE_HOOGTE = 0.35
/** Raised or lowered text is at most so large, beside the text it hangs on, and so near. */
export const KLEIN = 0.85
const HANGT_BIJ = 0.6
const MAX_KLEIN = 4
/** Lines to look at for the one a raised text hangs on. */
const MAX_BUREN = 6

/** The stretches of text that stand on one height, from top to bottom and each from left to right. */
export function groupHoogtes(stukken: readonly Tekststuk[]): Tekststuk[][] {
  const opHoogte = [...stukken].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  const klein = new Set(opHoogte.filter((stuk, i) => stuk.tekst.length <= MAX_KLEIN && hangsOnBuur(opHoogte, i)))
  const groepen = groupHoogte(opHoogte.filter((stuk) => !klein.has(stuk)))
  const los = attachKlein(groepen, [...klein])
  return [...groepen, ...groupHoogte(los)]
    .map((groep) => [...groep].sort((a, b) => a.x0 - b.x0))
    .sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))
}

/** True for a stretch that hangs on one of its neighbours; `opHoogte` is in the order of height. */
function hangsOnBuur(opHoogte: readonly Tekststuk[], i: number): boolean {
  const stuk = opHoogte[i]
  if (!stuk) return false
  const dichtbij = (ander: Tekststuk | undefined): boolean =>
    ander !== undefined && Math.abs(ander.y - stuk.y) <= stuk.grootte * 1.5
  for (const stap of [1, -1]) {
    for (let j = i + stap; dichtbij(opHoogte[j]); j += stap) {
      const bij = opHoogte[j]
      if (bij && hangsOn(stuk, bij)) return true
    }
  }
  return false
}

/** `stukken` in the order of height. */
function groupHoogte(stukken: readonly Tekststuk[]): Tekststuk[][] {
  const groepen: Tekststuk[][] = []
  for (const stuk of stukken) {
    const groep = groepen.at(-1)
    const eerste = groep?.[0]
    if (groep && eerste && stuk.y - eerste.y <= ZELFDE_HOOGTE * Math.min(stuk.grootte, eerste.grootte)) groep.push(stuk)
    else groepen.push([stuk])
  }
  return groepen
}

/** "2ᵉ", "CO₂" and marks of notes stand a little above or below the line they belong to. Gives back what hangs on nothing. */
function attachKlein(groepen: readonly Tekststuk[][], klein: readonly Tekststuk[]): Tekststuk[] {
  const hoogtes = groepen.map((groep) => groep[0]?.y ?? 0)
  return klein.filter((stuk) => {
    const eerste = hoogtes.findIndex((y) => y > stuk.y - stuk.grootte * 2)
    const buren = eerste < 0 ? [] : groepen.slice(eerste, eerste + MAX_BUREN)
    const gastheer = buren.find((groep) => groep.some((bij) => hangsOn(stuk, bij)))
    gastheer?.push(stuk)
    return gastheer === undefined
  })
}

function hangsOn(stuk: Tekststuk, bij: Tekststuk): boolean {
  if (stuk.grootte > bij.grootte * KLEIN || Math.abs(stuk.y - bij.y) > bij.grootte * HANGT_BIJ) return false
  const speling = bij.grootte * 0.5
  return stuk.x0 >= bij.x1 - speling ? stuk.x0 - bij.x1 <= speling : Math.abs(bij.x0 - stuk.x1) <= speling
}
