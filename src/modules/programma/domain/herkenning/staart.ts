import type { Bron } from '../voorstel.ts'
import { type ActieVelden, GEEN_VELDEN, type WieDeel } from './actievelden.ts'
import { isBekendePartijen, isMogelijkPartijen, isStelligPartijen, isStelligPlanning } from './celsoort.ts'
import { trimEind } from './trimEind.ts'
import { findVelden, type Veld } from './veldregel.ts'
import { joinWaarden, sliceWaarde, type Waarde } from './waarde.ts'

type Stuk = { readonly van: number; readonly tot: number }
type Gelezen = { readonly wanneer: readonly Stuk[]; readonly wie: readonly Stuk[] }

const MAX_STAART = 160
const SCHEIDING = /\s+[–—-]\s+|\s*[|;→]\s*/g
/** The number of an item that lost its list. */
const LOS_NUMMER = /^(?:\(?\d{1,2}[.)]|[•·▪–-])\s+(?=\S)/
const AANHEF =
  /^(?:i\.?s\.?m\.?|in samenwerking met|samen met|door|met|uitvoering door|trekker|wie|planning|wanneer|gereed|uiterlijk)\s+/i

/**
 * Takes planning and parties off the end of an actie written as one line: "… (Q3, politie en gemeente)",
 * "… – tweede kwartaal – gemeente", "… Wie: politie. Wanneer: juni". What is not surely one of these stays in `hoe`.
 */
export function readActieregel(regel: string, plek: Bron): ActieVelden {
  const teken = LOS_NUMMER.exec(regel)?.[0].length ?? 0
  const tekst = regel.slice(teken)
  const bron = { ...plek, van: plek.van + teken }
  const velden = findVelden(tekst).filter((veld) => veld.rol !== 'toelichting' || veld.begin > 0)
  const [eerste] = velden
  if (eerste && eerste.rol === 'hoe' && eerste.begin === 0) return readMetVelden(tekst, bron, velden, eerste.van)
  if (eerste && eerste.begin > 0) return readMetVelden(tekst, bron, velden, 0)
  return peel(tekst, bron, 0, tekst.length)
}

function readMetVelden(tekst: string, bron: Bron, velden: readonly Veld[], van: number): ActieVelden {
  const overig = velden.filter((veld) => !(veld.rol === 'hoe' && veld.begin === 0))
  const tot = overig[0]?.begin ?? tekst.length
  return applyVelden(tekst, bron, overig, peel(tekst, bron, van, tot))
}

/** Adds labelled fields ("Trekker: …") to an actie. */
export function applyVelden(tekst: string, bron: Bron, velden: readonly Veld[], actie: ActieVelden): ActieVelden {
  const pick = (veld: Veld): Waarde => sliceWaarde(tekst, bron, veld.van, veld.tot)
  const met = (...rollen: readonly Veld['rol'][]): Veld[] => velden.filter((veld) => rollen.includes(veld.rol))
  const wie = met('wie', 'trekker', 'partner').map((veld): WieDeel => ({
    waarde: pick(veld),
    rol: veld.rol === 'trekker' || veld.rol === 'partner' ? veld.rol : null,
  }))
  const start = joinWaarden(met('start').map(pick))
  const gereed = joinWaarden(met('gereed').map(pick))
  return {
    ...actie,
    wanneer: joinWaarden([actie.wanneer, ...met('wanneer').map(pick), joinWaarden([start, gereed], ' - ')]),
    wie: [...actie.wie, ...wie.filter((deel) => deel.waarde.tekst !== '')],
    notities: [
      ...actie.notities,
      ...met('resultaat', 'kosten', 'status', 'indicator', 'toelichting').map((v) => `${v.naam}: ${pick(v).tekst}`),
    ],
  }
}

/** Peels recognised pieces off the end, and one planning off the start. */
function peel(tekst: string, bron: Bron, van: number, tot: number): ActieVelden {
  const wanneer: Stuk[] = []
  const wie: Stuk[] = []
  let einde = tot
  for (let ronde = 0; ronde < 4; ronde += 1) {
    const stap = peelHaakjes(tekst, van, einde) ?? peelDeel(tekst, van, einde) ?? peelKomma(tekst, van, einde)
    if (!stap) break
    wanneer.unshift(...stap.gelezen.wanneer)
    wie.unshift(...stap.gelezen.wie)
    einde = stap.einde
  }
  const begin = wanneer.length === 0 ? peelBegin(tekst, van, einde) : null
  if (begin) wanneer.push(begin.stuk)
  const pick = (stuk: Stuk): Waarde => sliceWaarde(tekst, bron, stuk.van, stuk.tot)
  const hoe = sliceWaarde(tekst, bron, begin?.na ?? van, trimTot(tekst, einde))
  if (hoe.tekst.length < 3) return { ...GEEN_VELDEN, hoe: sliceWaarde(tekst, bron, van, tot) }
  return {
    ...GEEN_VELDEN,
    hoe,
    wanneer: joinWaarden(wanneer.map(pick)),
    wie: wie.map((stuk) => ({ waarde: pick(stuk), rol: null })),
  }
}

const trimTot = (tekst: string, tot: number): number => trimEind(tekst.slice(0, tot), ',;:|–—([-').length

type Stap = { readonly gelezen: Gelezen; readonly einde: number }

function peelHaakjes(tekst: string, van: number, tot: number): Stap | null {
  const schoon = trimEind(tekst.slice(van, tot), '.;,')
  const sluit = schoon.at(-1)
  if (sluit !== ')' && sluit !== ']') return null
  const open = findOpen(schoon, sluit === ')' ? '(' : '[', sluit)
  if (open <= 0 || schoon.length - open > MAX_STAART) return null
  const gelezen = classify(tekst, van + open + 1, van + schoon.length - 1)
  if (
    !gelezen ||
    (gelezen.wanneer.length === 0 && !gelezen.wie.every((stuk) => isBekendePartijen(sliceStuk(tekst, stuk))))
  )
    return null
  return { gelezen, einde: van + open }
}

const sliceStuk = (tekst: string, { van, tot }: Stuk): string => tekst.slice(van, tot)

function findOpen(tekst: string, open: string, sluit: string): number {
  let diepte = 0
  for (let i = tekst.length - 1; i >= Math.max(0, tekst.length - MAX_STAART); i -= 1) {
    if (tekst[i] === sluit) diepte += 1
    if (tekst[i] === open) diepte -= 1
    if (diepte === 0) return i
  }
  return -1
}

function peelDeel(tekst: string, van: number, tot: number): Stap | null {
  const begin = Math.max(van, tot - MAX_STAART)
  const laatste = [...tekst.slice(begin, tot).matchAll(SCHEIDING)].at(-1)
  if (!laatste || begin + laatste.index <= van) return null
  const na = begin + laatste.index + laatste[0].length
  const gelezen = na < tot ? classify(tekst, na, tot) : { wanneer: [], wie: [] }
  return gelezen ? { gelezen, einde: begin + laatste.index } : null
}

/** A tail behind a comma counts only with a planning in it: names behind commas are mostly part of the sentence. */
function peelKomma(tekst: string, van: number, tot: number): Stap | null {
  const begin = Math.max(van, tot - MAX_STAART)
  const kommas = [...tekst.slice(begin, tot).matchAll(/,\s+/g)].slice(-4)
  for (const komma of kommas) {
    const na = begin + komma.index + komma[0].length
    const gelezen = classify(tekst, na, tot)
    if (gelezen && gelezen.wanneer.length > 0 && begin + komma.index > van)
      return { gelezen, einde: begin + komma.index }
  }
  return null
}

/** "Q2: …", "maart – …": an actie that begins with its planning. */
function peelBegin(tekst: string, van: number, tot: number): { stuk: Stuk; na: number } | null {
  const grens = /^[^:–—]{2,40}?(?::|\s[–—-])\s+/.exec(tekst.slice(van, Math.min(tot, van + 60)))
  if (!grens) return null
  const stuk = { van, tot: van + trimEind(grens[0], ':–—-').length }
  return isStelligPlanning(tekst.slice(stuk.van, stuk.tot)) ? { stuk, na: van + grens[0].length } : null
}

const SPLITSINGEN = [/\s*[;|]\s*|\s+[–—-]\s+/g, /\s*,\s*/g, /\s*[;|,]\s*|\s+[–—-]\s+|:\s+/g]

/** Reads a piece as planning, parties or both; null when any part of it is neither. */
function classify(tekst: string, van: number, tot: number): Gelezen | null {
  const heel = trimStuk(tekst, { van, tot })
  for (const patroon of SPLITSINGEN) {
    const delen = splitStuk(tekst, heel, patroon)
    if (delen.length < 2) continue
    const streng = delen.map((deel) => classifyStuk(tekst, deel, isStelligPartijen))
    const metTijd = streng.some((deel) => deel !== null && deel.wanneer.length > 0)
    const gelezen = metTijd
      ? delen.map((deel, i) => streng[i] ?? classifyStuk(tekst, deel, isMogelijkPartijen))
      : streng
    if (gelezen.some((deel) => deel === null)) continue
    return {
      wanneer: mergeBuren(gelezen.flatMap((deel) => deel?.wanneer ?? [])),
      wie: mergeBuren(gelezen.flatMap((deel) => deel?.wie ?? [])),
    }
  }
  return classifyStuk(tekst, heel, isStelligPartijen)
}

function classifyStuk(tekst: string, stuk: Stuk, isPartij: (tekst: string) => boolean): Gelezen | null {
  const deel = tekst.slice(stuk.van, stuk.tot)
  if (deel === '') return { wanneer: [], wie: [] }
  if (isStelligPlanning(deel)) return { wanneer: [stuk], wie: [] }
  const aanhef = AANHEF.exec(deel)?.[0].length ?? 0
  const kern = { van: stuk.van + aanhef, tot: stuk.tot }
  if (isPartij(tekst.slice(kern.van, kern.tot))) return { wanneer: [], wie: [kern] }
  return aanhef > 0 && isStelligPlanning(tekst.slice(kern.van, kern.tot)) ? { wanneer: [stuk], wie: [] } : null
}

function splitStuk(tekst: string, stuk: Stuk, patroon: RegExp): Stuk[] {
  const delen: Stuk[] = []
  let van = stuk.van
  for (const grens of tekst.slice(stuk.van, stuk.tot).matchAll(patroon)) {
    delen.push(trimStuk(tekst, { van, tot: stuk.van + grens.index }))
    van = stuk.van + grens.index + grens[0].length
  }
  delen.push(trimStuk(tekst, { van, tot: stuk.tot }))
  return delen
}

function trimStuk(tekst: string, { van, tot }: Stuk): Stuk {
  const deel = tekst.slice(van, tot)
  const kop = /^[\s([]*/.exec(deel)?.[0].length ?? 0
  const schoon = trimEind(deel.slice(kop), '.;,')
  return { van: van + kop, tot: van + kop + schoon.length }
}

/** Pieces that stand side by side are one. */
function mergeBuren(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = []
  for (const stuk of stukken) {
    const vorige = uit.at(-1)
    if (vorige && stuk.van - vorige.tot <= 4) uit[uit.length - 1] = { van: vorige.van, tot: stuk.tot }
    else uit.push(stuk)
  }
  return uit
}

export const hasStaart = (velden: ActieVelden): boolean => velden.wanneer.tekst !== '' || velden.wie.length > 0
