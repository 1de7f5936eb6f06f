import type { Telcel, Verband } from '../domain/publicatie/onderdruk/telcel.ts'

type Tabel = { readonly cellen: readonly Telcel[]; readonly verbanden: readonly Verband[] }
export type Kans = () => number

/** The same draws in every run (Numerical Recipes' linear congruential generator). */
export function openKans(zaad: number): Kans {
  let staat = zaad >>> 0
  return () => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0
    return staat / 2 ** 32
  }
}

export const tussen = (kans: Kans, van: number, tot: number): number => van + Math.floor(kans() * (tot - van + 1))

/** Many small counts and zeros, some large ones. */
export const trekAantal = (kans: Kans): number => {
  const soort = kans()
  if (soort < 0.15) return 0
  return soort < 0.4 ? tussen(kans, 1, 4) : tussen(kans, 5, soort < 0.8 ? 20 : 300)
}

const sumOf = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0)

export function anEenwegtabel(kans: Kans): Tabel {
  const delen = Array.from({ length: tussen(kans, 2, 8) }, (_, d) => ({ id: `deel${d}`, waarde: trekAantal(kans) }))
  const totaal = { id: 'totaal', waarde: sumOf(delen.map(({ waarde }) => waarde)) }
  return {
    cellen: [totaal, ...delen],
    verbanden: [{ totaal: 'totaal', delen: delen.map(({ id }) => id), open: false }],
  }
}

/** Rows, columns, both totals and the grand total. */
export function aLosseTabel(kans: Kans): Tabel {
  const [rijen, kolommen] = [tussen(kans, 2, 5), tussen(kans, 2, 5)]
  return toTabel(Array.from({ length: rijen }, () => Array.from({ length: kolommen }, () => trekAantal(kans))))
}

function toTabel(raster: readonly (readonly number[])[]): Tabel {
  const breed = raster[0]?.length ?? 0
  const rijtotalen = raster.map(sumOf)
  const kolomtotalen = Array.from({ length: breed }, (_, k) => sumOf(raster.map((rij) => rij[k] ?? 0)))
  const cellen = [
    ...raster.flatMap((rij, r) => rij.map((waarde, k) => ({ id: `r${r}k${k}`, waarde }))),
    ...rijtotalen.map((waarde, r) => ({ id: `rijtotaal${r}`, waarde })),
    ...kolomtotalen.map((waarde, k) => ({ id: `kolomtotaal${k}`, waarde })),
    { id: 'geheel', waarde: sumOf(rijtotalen) },
  ]
  const verband = (totaal: string, delen: readonly string[]): Verband => ({ totaal, delen, open: false })
  const verbanden = [
    ...raster.map((rij, r) =>
      verband(
        `rijtotaal${r}`,
        rij.map((_, k) => `r${r}k${k}`),
      ),
    ),
    ...kolomtotalen.map((_, k) =>
      verband(
        `kolomtotaal${k}`,
        raster.map((_rij, r) => `r${r}k${k}`),
      ),
    ),
    verband(
      'geheel',
      rijtotalen.map((_, r) => `rijtotaal${r}`),
    ),
    verband(
      'geheel',
      kolomtotalen.map((_, k) => `kolomtotaal${k}`),
    ),
  ]
  return { cellen, verbanden }
}

/** A gemeente of wijken of buurten. */
export function aHierarchie(kans: Kans): Tabel {
  const wijken = Array.from({ length: tussen(kans, 2, 4) }, (_, w) =>
    Array.from({ length: tussen(kans, 1, 4) }, (_buurt, b) => ({ id: `w${w}b${b}`, waarde: trekAantal(kans) })),
  )
  const totalen = wijken.map((buurten, w) => ({ id: `w${w}`, waarde: sumOf(buurten.map(({ waarde }) => waarde)) }))
  const gemeente = { id: 'gemeente', waarde: sumOf(totalen.map(({ waarde }) => waarde)) }
  return {
    cellen: [gemeente, ...totalen, ...wijken.flat()],
    verbanden: [
      { totaal: 'gemeente', delen: totalen.map(({ id }) => id), open: false },
      ...wijken.map((buurten, w) => ({ totaal: `w${w}`, delen: buurten.map(({ id }) => id), open: false })),
    ],
  }
}

/** A table, and a second one in which rows of the first are taken together in other groups. */
export function gekoppeldeTabellen(kans: Kans): Tabel {
  const eerste = aLosseTabel(kans)
  const rijtotalen = eerste.cellen.filter(({ id }) => id.startsWith('rijtotaal'))
  const grens = tussen(kans, 1, rijtotalen.length - 1)
  const groepen = [rijtotalen.slice(0, grens), rijtotalen.slice(grens)].map((delen, g) => ({
    cel: { id: `ander${g}`, waarde: sumOf(delen.map(({ waarde }) => waarde)) },
    delen: delen.map(({ id }) => id),
  }))
  return {
    cellen: [...eerste.cellen, ...groepen.map(({ cel }) => cel)],
    verbanden: [...eerste.verbanden, ...groepen.map(({ cel, delen }) => ({ totaal: cel.id, delen, open: false }))],
  }
}
