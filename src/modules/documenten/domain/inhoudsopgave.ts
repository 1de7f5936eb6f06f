import type { RuwBlok } from './ruwBlok.ts'

const TITEL = /^\s*(?:\d+\.?\s*)?(?:inhoud|inhoudsopgave|inhoudstafel|table of contents)\s*:?\s*$/i
const PAGINA_AAN_EIND = /(?:^|[\s.…·_])(\d{1,3})$/
const PUNTENREEKS = /[.…·_]\s?[.…·_]\s?[.…·_]|…/
const TAB_OF_WIT = /\t|\s{3,}/
const MIN_REGELS = 3
/** An entry longer than this is prose that happens to end in a number. */
const MAX_REGEL = 200
const LEGE_PUNTENREEKS = /(?:[.…·_]\s?){8}$/

type Regel = { readonly pagina: number; readonly leidend: boolean; readonly gescheiden: boolean }

/** Leaves out tables of contents: entries that end in a page number, under their title or with dot leaders. */
export function dropInhoudsopgave(blokken: readonly RuwBlok[]): RuwBlok[] {
  const regels = blokken.map(readRegels)
  const houd: RuwBlok[] = []
  let i = 0
  while (i < blokken.length) {
    const metTitel = isTitel(blokken[i])
    const begin = metTitel ? i + 1 : i
    const einde = findEinde(regels, begin, metTitel)
    if (
      isInhoudsopgave(
        regels.slice(begin, einde).flatMap((r) => r ?? []),
        metTitel,
      )
    )
      i = einde
    else {
      const tot = metTitel ? begin : Math.max(einde, i + 1)
      houd.push(...blokken.slice(i, tot))
      i = tot
    }
  }
  return houd
}

const isTitel = (blok: RuwBlok | undefined): boolean =>
  blok !== undefined && blok.soort !== 'tabel' && blok.soort !== 'voetnoot' && TITEL.test(blok.tekst)

/** The entries of a block, or null when any of its lines is no entry. */
function readRegels(blok: RuwBlok): Regel[] | null {
  if (blok.soort === 'voetnoot') return null
  if (blok.soort !== 'tabel') return readAll(blok.tekst.split('\n'))
  return readAll(blok.rijen.map((rij) => rij.map((cel) => cel.tekst).join('\t')))
}

/** A row of dots up to nothing is an entry of which the page was never filled in. */
function readRegel(tekst: string, vorige: number): Regel | null {
  if (LEGE_PUNTENREEKS.test(tekst)) return { pagina: vorige, leidend: true, gescheiden: false }
  const pagina = tekst.length <= MAX_REGEL ? PAGINA_AAN_EIND.exec(tekst)?.[1] : undefined
  if (pagina === undefined) return null
  const kop = tekst.slice(0, -pagina.length)
  const leidend = PUNTENREEKS.test(kop.slice(-12))
  return { pagina: Number(pagina), leidend, gescheiden: TAB_OF_WIT.test(kop.slice(-4)) }
}

function readAll(teksten: readonly string[]): Regel[] | null {
  const regels: Regel[] = []
  for (const tekst of teksten) {
    const schoon = tekst.trimEnd()
    if (schoon === '') continue
    const regel = readRegel(schoon, regels.at(-1)?.pagina ?? 0)
    if (!regel) return null
    regels.push(regel)
  }
  return regels.length > 0 ? regels : null
}

/** Under a title one block without a page number may stand between entries: an entry that wraps. */
function findEinde(regels: readonly (Regel[] | null)[], begin: number, metTitel: boolean): number {
  let einde = begin
  while (einde < regels.length) {
    if (metTitel ? regels[einde] : regels[einde]?.every(isAfgezet)) einde += 1
    else if (metTitel && einde > begin && regels[einde + 1]?.some(isAfgezet)) einde += 2
    else break
  }
  return einde
}

const isAfgezet = (regel: Regel): boolean => regel.leidend || regel.gescheiden

function isInhoudsopgave(regels: readonly Regel[], metTitel: boolean): boolean {
  const oplopend = regels.filter((r, i) => r.pagina >= (regels[i - 1]?.pagina ?? 0)).length
  const leidend = regels.filter((r) => r.leidend).length
  if (oplopend < regels.length * 0.9) return false
  if (metTitel) return regels.length >= MIN_REGELS + 1 || (regels.length > 1 && regels.some(isAfgezet))
  return regels.length >= MIN_REGELS && leidend >= regels.length * 0.6
}
