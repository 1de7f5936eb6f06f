/** Counts by year and by part of the year (month, quarter); null is not counted, which is not 0. */
export type Tabel = readonly (readonly (number | null)[])[]

export type Fit = {
  /** What year and season together explain, null where nothing was counted. */
  readonly verwacht: Tabel
  /** How many counts are left over when years and seasons have been fitted. */
  readonly graden: number
}

const RONDEN = 200
const NAUWKEURIG = 1e-10

const sum = (rij: readonly (number | null)[]): number => rij.reduce<number>((som, waarde) => som + (waarde ?? 0), 0)
const columnOf = (tabel: Tabel, kolom: number): readonly (number | null)[] => tabel.map((rij) => rij[kolom] ?? null)

/**
 * Expected counts when each year has its level and each part of the year its share: the maximum likelihood of the
 * log-linear Poisson model without interaction, by iterative proportional fitting (Deming & Stephan 1940). A trend of any
 * shape between years, and the growth of the population, go into the levels.
 */
export function fitTabel(tabel: Tabel): Fit {
  const breed = Math.max(0, ...tabel.map((rij) => rij.length))
  const kolommen = Array.from({ length: breed }, (_, kolom) => sum(columnOf(tabel, kolom)))
  let verwacht: Tabel = tabel.map((rij) => rij.map((waarde) => (waarde === null ? null : 1)))
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const vorige = verwacht
    verwacht = scaleRows(verwacht, tabel.map(sum))
    verwacht = transpose(scaleRows(transpose(verwacht, breed), kolommen), tabel.length)
    if (ronde > 0 && isClose(vorige, verwacht)) break
  }
  const geteld = tabel.flat().filter((waarde) => waarde !== null).length
  const gevuldeRijen = tabel.filter((rij) => sum(rij) > 0).length
  const gevuldeKolommen = kolommen.filter((som) => som > 0).length
  const leeg = verwacht.flat().filter((waarde) => waarde === 0).length
  return { verwacht, graden: geteld - leeg - gevuldeRijen - gevuldeKolommen + 1 }
}

const scaleRows = (tabel: Tabel, sommen: readonly number[]): Tabel =>
  tabel.map((rij, plaats) => {
    const som = sum(rij)
    const factor = som === 0 ? 0 : (sommen[plaats] ?? 0) / som
    return rij.map((waarde) => (waarde === null ? null : waarde * factor))
  })

const transpose = (tabel: Tabel, breed: number): Tabel =>
  Array.from({ length: breed }, (_, kolom) => columnOf(tabel, kolom))

const isClose = (a: Tabel, b: Tabel): boolean =>
  a.every((rij, i) => rij.every((waarde, j) => Math.abs((waarde ?? 0) - (b[i]?.[j] ?? 0)) <= NAUWKEURIG))
