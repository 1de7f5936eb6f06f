import { isBekendePartij } from './bekendePartijen.ts'
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
  /^(?:[\s\-–—•·*:.>]|(?:o\.a\.|onder andere|onder meer|waaronder|zoals|eventueel|evt\.|bijv\.|bijvoorbeeld|mogelijk|indien nodig|zo nodig|waar nodig|door|vanuit|namens|m\.n\.|met name|ook|en|diverse andere)(?=\s)\s)+/i
const STAART = /(?:[\s,.;:\-–—]|\s(?:e\.a\.?|e\.d\.?|etc\.?|enz\.?|etcetera|enzovoort|en anderen|en overigen))+$/i
const AFKORTINGSPUNT = /\.\p{L}\.$/u
const ROL_ERNA = /^(.+?)\s*(?:\(\s*(\p{L}+)\s*\)|\s[=:–-]?\s?(trekker|partner|regie|regisseur))$/iu
const ROL_ERVOOR = /^(trekker|regie|partner)\s(.+)$/iu
const LOSSE_ROLLEN: ReadonlyMap<string, PartijRol> = new Map([
  ['trekker', 'trekker'],
  ['regie', 'trekker'],
  ['partner', 'partner'],
])
const INDIEN_NODIG = /\s*\((?:indien|zo|waar) (?:nodig|noodzakelijk|gewenst)\)$/i
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

type MetRol = { readonly naam: string; readonly begin: number; readonly rol: PartijRol | null }

/** "gemeente (trekker)", "trekker gemeente": the role stands beside the name, which begins `begin` further on. */
const readRol = (tekst: string): MetRol => {
  const naam = tekst.replace(INDIEN_NODIG, '')
  const [, kop = '', inHaakjes, los] = ROL_ERNA.exec(naam) ?? []
  const rolErna = ROLWOORDEN.get((inHaakjes ?? los ?? '').toLowerCase())
  if (rolErna !== undefined && (inHaakjes !== undefined || isBekendePartij(kop)))
    return { naam: kop, begin: 0, rol: rolErna }
  const [, woord = '', rest = ''] = ROL_ERVOOR.exec(naam) ?? []
  const rolErvoor = isBekendePartij(rest) ? ROLWOORDEN.get(woord.toLowerCase()) : undefined
  return rolErvoor === undefined
    ? { naam, begin: 0, rol: null }
    : { naam: rest, begin: naam.length - rest.length, rol: rolErvoor }
}

/** "ketenpartners (politie, OM en gemeente)": the names are in the brackets. */
const readInHaakjes = (naam: string): Gelezen[] => {
  const [, kop, lijst] = MET_LIJST.exec(naam) ?? []
  if (kop === undefined || lijst === undefined || !GENERIEK.has(organisatieSleutel(kop))) return []
  const vanaf = naam.indexOf('(') + 1
  const binnen = cutPartijen(lijst).flatMap((deel) => readStuk(lijst, deel))
  return binnen.length < 2 ? [] : binnen.map((deel) => ({ ...deel, van: deel.van + vanaf, tot: deel.tot + vanaf }))
}

function readStuk(tekst: string, stuk: Stuk): Gelezen[] {
  if (stuk.tot - stuk.van > MAX_STUK) return []
  const { van, tot } = trimStuk(tekst, stuk.van, stuk.tot)
  const metRol = readRol(openHaakje(tekst.slice(van, tot)).trim())
  const basis = { rol: metRol.rol ?? stuk.rol, naMet: stuk.naMet }
  const binnen = readInHaakjes(metRol.naam)
  if (binnen.length > 0) return binnen.map((deel) => ({ ...deel, ...basis, van: deel.van + van, tot: deel.tot + van }))
  const over = withoutPersoon(metRol.naam)
  if (over === null || isGeenPartij(over.tekst)) return []
  const begin = van + metRol.begin + over.van
  const eind = over.van > 0 ? begin + over.tekst.length : tot
  return [{ ...basis, tekst: over.tekst.replace(/\s+/g, ' '), van: begin, tot: eind }]
}

/** "gemeente – trekker, politie – partner": a role on its own belongs to the name before it. */
const readStukken = (tekst: string, stukken: readonly Stuk[]): Gelezen[] => {
  const gelezen: Gelezen[] = []
  for (const stuk of stukken) {
    const rol = LOSSE_ROLLEN.get(tekst.slice(stuk.van, stuk.tot).toLowerCase())
    const vorige = gelezen.at(-1)
    if (rol !== undefined && vorige !== undefined) gelezen.splice(-1, 1, { ...vorige, rol })
    else gelezen.push(...readStuk(tekst, stuk))
  }
  return gelezen
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
  giveRollen(withoutDubbele(readStukken(tekst, cutPartijen(tekst))))
