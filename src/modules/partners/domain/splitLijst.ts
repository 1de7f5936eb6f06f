import { cutPartijen, type Stuk } from './cutPartijen.ts'
import { isGeenPartij } from './geenPartij.ts'
import { organisatieSleutel } from './organisatieSleutel.ts'
import type { PartijRol, Partijvermelding } from './partijvermelding.ts'
import { withoutPersoon } from './persoon.ts'
import { ROLWOORDEN } from './rolwoorden.ts'
import { withoutDubbele } from './withoutDubbele.ts'

type Gelezen = {
  readonly tekst: string
  readonly van: number
  readonly tot: number
  readonly rol: PartijRol | null
  readonly naMet: boolean
}

const AANHEF =
  /^(?:[\s\-–—•·*:.>]|(?:o\.a\.|onder andere|onder meer|waaronder|zoals|eventueel|evt\.|bijv\.|bijvoorbeeld|mogelijk|door|vanuit|namens|m\.n\.|met name|ook|en|diverse andere)(?=\s)\s)+/i
const STAART = /(?:[\s,.;:\-–—]|\s(?:e\.a\.?|e\.d\.?|etc\.?|enz\.?|etcetera|enzovoort|en anderen|en overigen))+$/i
const AFKORTINGSPUNT = /\.\p{L}\.$/u
const ROL_IN_HAAKJES = /\s*\(\s*([\p{L}]+)\s*\)\s*$/u
/** Heads that name no one themselves: the names are in the brackets after them. */
const GENERIEK: ReadonlySet<string> = new Set(
  (
    'partners|ketenpartners|veiligheidspartners|convenantpartners|zorgpartners|zorgpartijen|hulpdiensten|samenwerkingspartners|partijen|netwerkpartners|' +
    'externe partners|interne partners|diverse partners|diverse partijen|betrokken partijen|betrokken partners|overige partners|andere partners|keten'
  ).split('|'),
)
const MAX_STUK = 400
const MET_LIJST = /^([^()]+?)\s*\(([^()]*)\)$/

const trimStuk = (tekst: string, van: number, tot: number): { readonly van: number; readonly tot: number } => {
  const inhoud = tekst.slice(van, tot)
  const begin = AANHEF.exec(inhoud)?.[0].length ?? 0
  const rest = inhoud.slice(begin)
  const staart = AFKORTINGSPUNT.test(rest) ? 0 : (STAART.exec(rest)?.[0].length ?? 0)
  return { van: van + begin, tot: Math.max(van + begin, tot - staart) }
}

const openHaakje = (naam: string): string =>
  naam.includes(')') && !naam.includes('(')
    ? naam.replace(/\)/g, '')
    : naam.includes('(') && !naam.includes(')')
      ? naam.replace(/\(/g, '')
      : naam

/** "gemeente (trekker)": the role stands in the name's own brackets. */
const readRol = (naam: string): { readonly naam: string; readonly rol: PartijRol | null } => {
  const treffer = ROL_IN_HAAKJES.exec(naam)
  const rol = ROLWOORDEN.get((treffer?.[1] ?? '').toLowerCase())
  return treffer === null || rol === undefined ? { naam, rol: null } : { naam: naam.slice(0, treffer.index), rol }
}

const readStuk = (tekst: string, stuk: Stuk): Gelezen[] => {
  if (stuk.tot - stuk.van > MAX_STUK) return []
  const { van, tot } = trimStuk(tekst, stuk.van, stuk.tot)
  const metRol = readRol(openHaakje(tekst.slice(van, tot)).trim())
  const basis = { rol: metRol.rol ?? stuk.rol, naMet: stuk.naMet }
  const [, kop, lijst] = MET_LIJST.exec(metRol.naam) ?? []
  if (kop !== undefined && lijst !== undefined && GENERIEK.has(organisatieSleutel(kop))) {
    const binnen = cutPartijen(lijst).flatMap((deel) => readStuk(lijst, deel))
    const vanaf = van + metRol.naam.indexOf('(') + 1
    if (binnen.length > 1)
      return binnen.map((deel) => ({ ...deel, ...basis, van: deel.van + vanaf, tot: deel.tot + vanaf }))
  }
  const over = withoutPersoon(metRol.naam)
  if (over === null || isGeenPartij(over.tekst)) return []
  return [
    {
      ...basis,
      tekst: over.tekst.replace(/\s+/g, ' '),
      van: van + over.van,
      tot: over.van > 0 ? van + over.van + over.tekst.length : tot,
    },
  ]
}

/** Who is told to lead leads; when nobody is, it is the first, unless he is only joined ("i.s.m. politie"). */
const giveRollen = (gelezen: readonly Gelezen[]): Partijvermelding[] => {
  const verteld = gelezen.some(({ rol }) => rol === 'trekker')
  return gelezen.map(({ tekst, van, tot, rol, naMet }, i) => {
    const leidt = rol === 'trekker' || (!verteld && i === 0 && rol === null && !naMet)
    return { tekst, van, tot, rol: leidt ? 'trekker' : 'partner' }
  })
}

/** The parties of a text that is a list, not a sentence. See `splitPartijen`. */
export const splitLijst = (tekst: string): Partijvermelding[] =>
  giveRollen(withoutDubbele(cutPartijen(tekst).flatMap((stuk) => readStuk(tekst, stuk))))
