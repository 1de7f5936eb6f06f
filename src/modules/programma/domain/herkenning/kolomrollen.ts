import { describeKolom, type Kolombeeld } from './kolombeeld.ts'
import type { Kolom, Kolomsoort, Opmaak } from './opmaak.ts'
import { isActieOpmaak, isWanneer, isWie } from './opmaak.ts'
import type { Rasterrij } from './tabelraster.ts'

/** A heading whose meaning hangs on the content: "Uitvoering" can be who or when, "Inzet" a text or hours. */
function correctByInhoud(kolom: Kolom, beeld: Kolombeeld): Kolom {
  if (kolom.rol === 'periode' && beeld.kruisjes < 0.5) return { ...kolom, rol: beeld.gevuld > 0 ? 'vreemd' : 'periode' }
  if (isWanneer(kolom) && beeld.klok > 0.5) return { ...kolom, rol: 'vreemd' }
  if (kolom.rol === 'prioriteit' && beeld.rangen >= 0.6) return { ...kolom, rol: 'toelichting' }
  if (kolom.rol === 'inzet' && beeld.getallen >= 0.5) return { ...kolom, rol: 'kosten' }
  if (isWie(kolom) && !isClear(kolom) && beeld.planning > 0.5 && beeld.partijen < 0.3)
    return { ...kolom, rol: 'wanneer' }
  if (isWanneer(kolom) && !isClear(kolom) && beeld.partijen > 0.5 && beeld.planning < 0.3)
    return { ...kolom, rol: 'wie' }
  if (kolom.rol === 'hoe' && beeld.getallen > 0.5) return { ...kolom, rol: 'vreemd' }
  return kolom
}

const ONDUIDELIJK = new Set([
  'uitvoering',
  'inzet van',
  'realisatie',
  'tijd',
  'van',
  'tot',
  'start',
  'begin',
  'rol',
  'door',
])
const isClear = (kolom: Kolom): boolean => kolom.exact && !ONDUIDELIJK.has(kolom.naam.toLowerCase())

/** The layout of a heading row, completed and corrected by what stands below it. */
export function completeOpmaak(kolommen: readonly Kolom[], rijen: readonly Rasterrij[]): Opmaak {
  const beelden = kolommen.map((_, k) => describeKolom(rijen, k))
  const juist = kolommen.map((kolom, k) => correctByInhoud(kolom, beelden[k] ?? LEEG_BEELD))
  const metHoe = chooseHoe(placeDoel(juist, beelden), beelden)
  const aangevuld = fillOnbekend(metHoe.kolommen, beelden)
  return { kolommen: aangevuld.kolommen, grond: metHoe.aangevuld || aangevuld.aangevuld ? 'redelijk' : 'zeker' }
}

const LEEG_BEELD: Kolombeeld = {
  gevuld: 0,
  planning: 0,
  partijen: 0,
  getallen: 0,
  kruisjes: 0,
  rangen: 0,
  klok: 0,
  lengte: 0,
  groepen: 0,
}

/**
 * A column with goals: one that groups the rows and has no column "Inzet" beside it names the inzet; one with a goal for
 * each row is a goal of the actie.
 */
function placeDoel(kolommen: readonly Kolom[], beelden: readonly Kolombeeld[]): Kolom[] {
  const metInzet = kolommen.some((kolom) => kolom.rol === 'inzet')
  return kolommen.map((kolom, k) => {
    if (kolom.rol !== 'ambitie') return kolom
    const groepeert = (beelden[k]?.groepen ?? 0) >= 0.2
    if (!groepeert && (beelden[k]?.gevuld ?? 0) > 0.6) return { ...kolom, rol: 'doel' }
    return metInzet ? kolom : { ...kolom, rol: 'doelinzet' }
  })
}

type Uitkomst = { readonly kolommen: readonly Kolom[]; readonly aangevuld: boolean }

/** One column holds the actie; other candidates group it (left of it, in groups) or explain it. */
function chooseHoe(kolommen: readonly Kolom[], beelden: readonly Kolombeeld[]): Uitkomst {
  const kandidaten = kolommen.map((kolom, k) => ({ kolom, k })).filter(({ kolom }) => kolom.rol === 'hoe')
  const beste = kandidaten.toSorted((a, b) => weigh(a.kolom) - weigh(b.kolom))[0]
  if (!beste) return promoteHoe(kolommen, beelden)
  const groepeert = (k: number): boolean => (beelden[k]?.groepen ?? 0) >= 0.3 && (beelden[beste.k]?.groepen ?? 0) < 0.3
  const uit = kolommen.map((kolom, k) => {
    if (kolom.rol !== 'hoe' || k === beste.k) return kolom
    return { ...kolom, rol: k < beste.k && groepeert(k) ? 'inzet' : 'toelichting' } satisfies Kolom
  })
  return { kolommen: uit, aangevuld: false }
}

const weigh = (kolom: Kolom): number => kolom.rang + (kolom.exact ? 0 : 1000)

const VERVANGERS: readonly Kolomsoort[] = [
  'onbekend',
  'inzet',
  'doelinzet',
  'ambitie',
  'resultaat',
  'toelichting',
  'prioriteit',
]

/** Without a named column for the actie it is the text column that is left, provided that who or when is named. */
function promoteHoe(kolommen: readonly Kolom[], beelden: readonly Kolombeeld[]): Uitkomst {
  if (!kolommen.some((k) => isWanneer(k) || isWie(k))) return { kolommen, aangevuld: false }
  for (const rol of VERVANGERS) {
    const beste = kolommen
      .map((kolom, k) => ({ rol: kolom.rol, k, lengte: beelden[k]?.lengte ?? 0 }))
      .filter((kolom) => kolom.rol === rol && isTekstkolom(beelden[kolom.k]))
      .toSorted((a, b) => b.lengte - a.lengte)[0]
    if (beste) return { kolommen: withRol(kolommen, beste.k, 'hoe'), aangevuld: true }
  }
  return { kolommen, aangevuld: false }
}

const isTekstkolom = (beeld: Kolombeeld | undefined): boolean =>
  beeld !== undefined && beeld.gevuld > 0.3 && beeld.lengte >= 8 && beeld.getallen < 0.3 && beeld.planning < 0.6

const withRol = (kolommen: readonly Kolom[], nr: number, rol: Kolomsoort): Kolom[] =>
  kolommen.map((kolom, k) => (k === nr ? { ...kolom, rol } : kolom))

/** A column whose name says nothing is read by its content, when who or when is still missing. */
function fillOnbekend(kolommen: readonly Kolom[], beelden: readonly Kolombeeld[]): Uitkomst {
  let uit = kolommen
  const find = (past: (beeld: Kolombeeld) => boolean): number =>
    uit.findIndex((kolom, k) => kolom.rol === 'onbekend' && past(beelden[k] ?? LEEG_BEELD))
  const wanneer = uit.some(isWanneer) ? -1 : find((beeld) => beeld.planning >= 0.6)
  if (wanneer >= 0) uit = withRol(uit, wanneer, 'wanneer')
  const wie = uit.some(isWie) ? -1 : find((beeld) => beeld.partijen >= 0.6)
  if (wie >= 0) uit = withRol(uit, wie, 'wie')
  return { kolommen: uit, aangevuld: wanneer >= 0 || wie >= 0 }
}

/** The layout of a table without heading row: that of the table before it when its content agrees, or else a guess. */
export function guessOpmaak(rijen: readonly Rasterrij[], breedte: number, vorige: Opmaak | null): Opmaak | null {
  const beelden = Array.from({ length: breedte }, (_, k) => describeKolom(rijen, k))
  if (vorige && vorige.kolommen.length === breedte && agrees(vorige, beelden)) return { ...vorige, grond: 'geraden' }
  const leeg: Kolom = { rol: 'onbekend', naam: '', rang: 999, exact: false }
  let kolommen: Kolom[] = beelden.map(() => leeg)
  const wanneer = indexOfMax(beelden.map((b) => (b.planning >= 0.5 && b.planning >= b.partijen ? b.planning : 0)))
  if (wanneer >= 0) kolommen = withRol(kolommen, wanneer, 'wanneer')
  const wie = indexOfMax(beelden.map((b, k) => (k !== wanneer && b.partijen >= 0.5 ? b.partijen : 0)))
  if (wie >= 0) kolommen = withRol(kolommen, wie, 'wie')
  const hoe = indexOfMax(
    beelden.map((b, k) => (k !== wanneer && k !== wie && b.getallen < 0.5 ? b.lengte * b.gevuld : 0)),
  )
  if (hoe < 0 || (wanneer < 0 && wie < 0) || (beelden[hoe]?.lengte ?? 0) < 8) return null
  const opmaak: Opmaak = { kolommen: withRol(kolommen, hoe, 'hoe'), grond: 'geraden' }
  return isActieOpmaak(opmaak) ? opmaak : null
}

function agrees(opmaak: Opmaak, beelden: readonly Kolombeeld[]): boolean {
  return opmaak.kolommen.every((kolom, k) => {
    const beeld = beelden[k] ?? LEEG_BEELD
    if (kolom.rol === 'wanneer') return beeld.gevuld === 0 || beeld.planning >= 0.3
    if (isWie(kolom)) return beeld.gevuld === 0 || beeld.partijen >= 0.3 || beeld.planning < 0.5
    return kolom.rol !== 'hoe' || beeld.gevuld === 0 || (beeld.planning < 0.6 && beeld.getallen < 0.5)
  })
}

function indexOfMax(waarden: readonly number[]): number {
  let beste = -1
  waarden.forEach((waarde, i) => {
    if (waarde > 0 && waarde > (waarden[beste] ?? 0)) beste = i
  })
  return beste
}
