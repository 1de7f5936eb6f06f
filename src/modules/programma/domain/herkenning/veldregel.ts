import { readKolomnaam } from './kolomnaam.ts'
import type { KolomRol } from './kolomwoorden.ts'
import { trimEind } from './trimEind.ts'

/** A labelled field within a line; `van`–`tot` is the text after the colon, `begin` where the label starts. */
export type Veld = {
  readonly rol: KolomRol
  readonly naam: string
  readonly begin: number
  readonly van: number
  readonly tot: number
}

const MAX_LABELWOORDEN = 4
const MAX_LABEL = 45
const GRENSTEKEN = /[.;|,()[\]–—/\n\t-]/
const VELDROLLEN: ReadonlySet<KolomRol> = new Set([
  'hoe',
  'wanneer',
  'start',
  'gereed',
  'wie',
  'trekker',
  'partner',
  'resultaat',
  'kosten',
  'status',
  'indicator',
  'toelichting',
])

/** The fields of a line such as "Wie: politie en boa's. Wanneer: Q2"; empty when it has none. */
export function findVelden(tekst: string): Veld[] {
  const labels: Omit<Veld, 'tot'>[] = []
  for (const dubbelepunt of tekst.matchAll(/\s?:(?!\/\/)/g)) {
    const label = findLabel(tekst, dubbelepunt.index, labels.at(-1)?.van ?? 0)
    if (label) labels.push({ ...label, van: dubbelepunt.index + dubbelepunt[0].length })
  }
  return labels.map((label, i) => ({
    ...label,
    tot: trimEinde(tekst, label.van, labels[i + 1]?.begin ?? tekst.length),
  }))
}

function findLabel(tekst: string, einde: number, grens: number): Omit<Veld, 'van' | 'tot'> | null {
  const voor = tekst.slice(Math.max(grens, einde - MAX_LABEL), einde)
  const stukken = [...voor.matchAll(/\S+/g)].slice(-MAX_LABELWOORDEN)
  for (const stuk of stukken) {
    const begin = einde - voor.length + stuk.index
    if (!isBegin(tekst, begin)) continue
    const naam = tekst.slice(begin, einde).replace(/^[([*_]+/, '')
    const gelezen = readKolomnaam(naam)
    if (gelezen?.exact && VELDROLLEN.has(gelezen.rol)) return { rol: gelezen.rol, naam: naam.trim(), begin }
  }
  return null
}

/** A label begins a line or clause, or is written with a capital. */
function isBegin(tekst: string, begin: number): boolean {
  if (begin === 0) return true
  const voor = tekst.slice(0, begin).trimEnd().slice(-1)
  return voor === '' || GRENSTEKEN.test(voor) || /^[\p{Lu}([]/u.test(tekst.slice(begin, begin + 1))
}

/** "e.d.", "i.o.m.": the full stop is part of it. */
const AFKORTING = /\.\p{L}{1,2}\.$/u

function trimEinde(tekst: string, van: number, tot: number): number {
  const stuk = tekst.slice(van, tot)
  const schoon = trimEind(stuk, ';|,–—([-')
  return van + (schoon.endsWith('.') && !AFKORTING.test(schoon.slice(-6)) ? schoon.length - 1 : schoon.length)
}

const ACTIELABEL = /^(?:actie|actiepunt|maatregel|activiteit|interventie|inspanning|hoe|wat|taak|stap)\b/i

/** The fields of a line that begins with a field, or null: a line of prose or a name with a colon. */
export function readVeldregel(tekst: string): Veld[] | null {
  const velden = findVelden(tekst)
  const [eerste] = velden
  if (!eerste || eerste.begin !== 0) return null
  if (eerste.rol === 'hoe') return ACTIELABEL.test(eerste.naam) && eerste.tot > eerste.van + 3 ? velden : null
  return velden
}
