import type { Verband } from '../domain/publicatie/onderdruk/telcel.ts'

/** What stands on paper: null is a dash. `laag` and `hoog` are what the reader knows without any sum: why it is hidden. */
export type Gepubliceerd = {
  readonly cellen: readonly (Grens & { readonly id: string; readonly getoond: number | null })[]
  readonly verbanden: readonly Verband[]
}

type Breuk = { readonly boven: bigint; readonly onder: bigint }
type Grens = { laag: number; hoog: number }

/**
 * The hidden cells that somebody with pencil and paper finds: by solving the sums exactly (Gauss, in fractions), and by narrowing
 * what each can be, through the sums as given and as solved, until nothing changes. Knows nothing of how the hiding was done.
 */
export function attack({ cellen, verbanden }: Gepubliceerd): readonly string[] {
  const onbekend = cellen.filter(({ getoond }) => getoond === null)
  const bekend = new Map(cellen.map(({ id, getoond }) => [id, getoond]))
  const nummers = new Map(onbekend.map(({ id }, nummer) => [id, nummer]))
  const rijen = verbanden.flatMap((verband) => (verband.open ? [] : [toRij(verband, bekend, nummers)]))
  const grenzen = onbekend.map(({ laag, hoog }): Grens => ({ laag, hoog }))
  const opgelost = reduce(rijen)
  narrow([...rijen, ...opgelost], grenzen)
  return onbekend.filter((_, nummer) => grenzen[nummer]?.laag === grenzen[nummer]?.hoog).map(({ id }) => id)
}

const heel = (getal: number): Breuk => ({ boven: BigInt(getal), onder: 1n })
const NUL = heel(0)
const isNul = ({ boven }: Breuk): boolean => boven === 0n

function breuk(boven: bigint, onder: bigint): Breuk {
  const deler = ggd(boven < 0n ? -boven : boven, onder < 0n ? -onder : onder) * (onder < 0n ? -1n : 1n)
  return { boven: boven / deler, onder: onder / deler }
}
const ggd = (a: bigint, b: bigint): bigint => (b === 0n ? a || 1n : ggd(b, a % b))
const min = (a: Breuk, b: Breuk): Breuk => breuk(a.boven * b.onder - b.boven * a.onder, a.onder * b.onder)
const maal = (a: Breuk, b: Breuk): Breuk => breuk(a.boven * b.boven, a.onder * b.onder)
const deel = (a: Breuk, b: Breuk): Breuk => breuk(a.boven * b.onder, a.onder * b.boven)
const alsGetal = ({ boven, onder }: Breuk): number => Number(boven) / Number(onder)

/** A sum as coefficients of the unknown cells, with the constant last: Σ c·x = k. */
function toRij(
  { totaal, delen }: Verband,
  bekend: ReadonlyMap<string, number | null>,
  nummers: ReadonlyMap<string, number>,
): Breuk[] {
  const rij = Array.from({ length: nummers.size + 1 }, () => 0)
  for (const [id, teken] of [[totaal, -1] as const, ...delen.map((id) => [id, 1] as const)]) {
    const nummer = nummers.get(id)
    if (nummer === undefined) rij[nummers.size] = (rij[nummers.size] ?? 0) - teken * (bekend.get(id) ?? 0)
    else rij[nummer] = (rij[nummer] ?? 0) + teken
  }
  return rij.map(heel)
}

/** Reduced row echelon form. */
function reduce(begin: readonly (readonly Breuk[])[]): Breuk[][] {
  const rijen = begin.map((rij) => [...rij])
  const breed = (rijen[0]?.length ?? 1) - 1
  let spil = 0
  for (let kolom = 0; kolom < breed && spil < rijen.length; kolom += 1) {
    const gevonden = rijen.findIndex((rij, r) => r >= spil && !isNul(rij[kolom] ?? NUL))
    const bron = rijen[gevonden]
    const plaats = rijen[spil]
    if (!bron || !plaats) continue
    rijen[gevonden] = plaats
    const kop = bron[kolom] ?? NUL
    const genormd = bron.map((cel) => deel(cel, kop))
    rijen[spil] = genormd
    rijen.forEach((rij, r) => {
      const factor = rij[kolom] ?? NUL
      if (r !== spil && !isNul(factor)) rijen[r] = rij.map((cel, k) => min(cel, maal(factor, genormd[k] ?? NUL)))
    })
    spil += 1
  }
  return rijen
}

/** Interval propagation over whole numbers. */
function narrow(rijen: readonly (readonly Breuk[])[], grenzen: Grens[]): void {
  const sommen = rijen.map((rij) => rij.map(alsGetal))
  for (let veranderd = true; veranderd;) {
    veranderd = false
    for (const som of sommen) if (narrowSom(som, grenzen)) veranderd = true
  }
}

function narrowSom(som: readonly number[], grenzen: Grens[]): boolean {
  let veranderd = false
  const uiterste = (kant: 'laag' | 'hoog', zonder: number): number =>
    grenzen.reduce((totaal, grens, k) => {
      const c = som[k] ?? 0
      if (k === zonder || c === 0) return totaal
      return totaal + c * (c > 0 === (kant === 'laag') ? grens.laag : grens.hoog)
    }, 0)
  grenzen.forEach((grens, k) => {
    const c = som[k] ?? 0
    if (c === 0) return
    const constante = som.at(-1) ?? 0
    const randen = [(constante - uiterste('laag', k)) / c, (constante - uiterste('hoog', k)) / c]
    const laag = Math.ceil(Math.min(...randen) - 1e-9)
    const hoog = Math.floor(Math.max(...randen) + 1e-9)
    if (laag > grens.laag) [grens.laag, veranderd] = [laag, true]
    if (hoog < grens.hoog) [grens.hoog, veranderd] = [hoog, true]
  })
  return veranderd
}
