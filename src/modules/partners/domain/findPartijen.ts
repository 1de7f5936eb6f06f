import { isBekendePartij } from './bekendePartijen.ts'
import { findBeschermd } from './findBeschermd.ts'
import { findNamenAt } from './findNamenAt.ts'
import { cutStaart, findLabels, findStaarten } from './findStaartpartijen.ts'
import { isGeenPartij } from './geenPartij.ts'
import type { Partijvermelding } from './partijvermelding.ts'
import { tekstVan, type Zin } from './readNaamgroep.ts'
import { splitLijst } from './splitLijst.ts'
import { tokenizePartijen } from './tokenizePartijen.ts'
import { withoutDubbele } from './withoutDubbele.ts'

const MAX_ZIN = 4000

const findLopend = (tekst: string): Partijvermelding[] => {
  const tokens = tokenizePartijen(tekst)
  const zin: Zin = { tekst, tokens, beschermd: findBeschermd(tokens) }
  const partijen: Partijvermelding[] = []
  let i = 0
  while (i < tokens.length) {
    const vondst = findNamenAt(zin, i)
    for (const naam of vondst?.namen ?? []) {
      const inhoud = tekstVan(zin, naam)
      const plaats = { van: tokens[naam.van]?.van ?? 0, tot: tokens[naam.tot - 1]?.tot ?? 0 }
      if (isBekendePartij(inhoud) || !isGeenPartij(inhoud))
        partijen.push({ tekst: inhoud, ...plaats, rol: vondst?.rol ?? 'partner' })
    }
    i = vondst?.verder ?? i + 1
  }
  return partijen
}

const findInStaarten = (zin: string): Partijvermelding[] => {
  const labels = findLabels(zin)
  if (labels.length > 0) {
    return labels.flatMap(({ van, tot }) =>
      splitLijst(zin.slice(van, tot)).map((partij) => ({ ...partij, van: partij.van + van, tot: partij.tot + van })),
    )
  }
  return findStaarten(zin).flatMap((staart) =>
    cutStaart(zin, staart).map(({ van, tot }, i) => ({
      tekst: zin.slice(van, tot),
      van,
      tot,
      rol: i === 0 ? 'trekker' : 'partner',
    })),
  )
}

/** In running text the first who acts leads; labels and tails have told their roles. */
const keepOneTrekker = (
  partijen: readonly Partijvermelding[],
  staart: readonly Partijvermelding[],
): Partijvermelding[] => {
  const eerste = partijen.find(({ rol }) => rol === 'trekker')
  return partijen.map((partij) =>
    partij === eerste || staart.includes(partij) ? partij : { ...partij, rol: 'partner' as const },
  )
}

/**
 * The parties that running text names as doing something or working together, without their article: "in samenwerking met de
 * politie", "de GGD adviseert", a tail "(Q3, politie en gemeente)", "Wie: …". Whom the work is for is not counted.
 * Reads at most 4000 characters.
 */
export const findPartijen = (heleZin: string): Partijvermelding[] => {
  const zin = heleZin.slice(0, MAX_ZIN)
  const staart = findInStaarten(zin)
  const lopend = findLopend(zin).filter(
    (partij) => !staart.some((ander) => partij.van < ander.tot && ander.van < partij.tot),
  )
  return keepOneTrekker(withoutDubbele([...lopend, ...staart].sort((a, b) => a.van - b.van)), staart)
}
