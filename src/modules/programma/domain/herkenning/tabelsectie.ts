import { readKop } from './koptekst.ts'
import { readEtiket } from './etiket.ts'
import type { Opmaak } from './opmaak.ts'
import { filledCellen, type RasterCel, type Rasterrij } from './tabelraster.ts'
import { isVervolg } from './vervolg.ts'
import { countWoorden } from './sleutel.ts'

const MAX_SECTIEWOORDEN = 14
const STREEP = /^[-–—_=|:.\s]*$/

export const isLegeRij = (rij: Rasterrij): boolean =>
  rij.every((plaats) => plaats === null || !plaats.begin || STREEP.test(plaats.cel.tekst))

/** `losse`: see `countLosse` · `vorigeHoe`: the actie before the row, null when there is none. */
export type Tabelstand = {
  readonly rijen: readonly Rasterrij[]
  readonly losse: number
  readonly opmaak: Opmaak
  readonly vorigeHoe: string | null
}

/** True when row `r` is no actie but the heading of the rows below it: one text, over the whole width or bold or alone. */
export function isSectierij({ rijen, losse, opmaak, vorigeHoe }: Tabelstand, r: number): boolean {
  const rij = rijen[r] ?? []
  const cellen = filledCellen(rij).filter((plaats) => opmaak.kolommen[columnOf(rij, plaats)]?.rol !== 'nummer')
  const [cel] = cellen
  if (!cel || cellen.length > 1) return false
  const tekst = cel.cel.tekst.trim()
  if (readEtiket(tekst) !== null || readKop(tekst).label !== null) return true
  if (hangtUitBoven(rij, opmaak) || (vorigeHoe !== null && isVervolg(vorigeHoe, tekst))) return false
  if (countWoorden(tekst) > MAX_SECTIEWOORDEN || tekst.endsWith('.')) return false
  if (isBreed(rij, cel) || cel.cel.kop || isVet(cel)) return true
  const kolom = opmaak.kolommen[columnOf(rij, cel)]
  if (kolom?.rol !== 'hoe') return false
  return isFullRij(rijen[r + 1]) && (r === 0 || !isFullRij(rijen[r - 1]) || losse >= 2)
}

const columnOf = (rij: Rasterrij, plaats: RasterCel): number => rij.findIndex((p) => p?.cel === plaats.cel)

/** The row shares its planning or parties with the row above, through a merged cell. */
const hangtUitBoven = (rij: Rasterrij, opmaak: Opmaak): boolean =>
  rij.some(
    (plaats, k) =>
      plaats !== null &&
      !plaats.begin &&
      plaats.plek.rij < ownRij(rij) &&
      opmaak.kolommen[k]?.rol !== 'hoe' &&
      plaats.cel.tekst.trim() !== '' &&
      isInhoud(opmaak, k),
  )

const isInhoud = (opmaak: Opmaak, k: number): boolean =>
  !['prioriteit', 'inzet', 'doelinzet', 'ambitie', 'nummer'].includes(opmaak.kolommen[k]?.rol ?? '')

const ownRij = (rij: Rasterrij): number => Math.max(...rij.map((plaats) => (plaats?.begin ? plaats.plek.rij : 0)))

const isBreed = (rij: Rasterrij, plaats: RasterCel): boolean => {
  const breedte = rij.filter((p) => p?.cel === plaats.cel).length
  return breedte >= 2 && breedte >= rij.length - 1
}

const isVet = ({ cel }: RasterCel): boolean =>
  cel.vet.reduce((som, { van, tot }) => som + tot - van, 0) >= cel.tekst.trim().length * 0.9

const isFullRij = (rij: Rasterrij | undefined): boolean => rij !== undefined && filledCellen(rij).length >= 2

/** How many rows with one text stand right above a full row. */
export const countLosse = (rijen: readonly Rasterrij[]): number =>
  rijen.filter((rij, r) => filledCellen(rij).length === 1 && isFullRij(rijen[r + 1])).length
