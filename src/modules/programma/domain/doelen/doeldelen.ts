import { findWoorden, type Woord } from '../../../../platform/domain/taal/woorden.ts'
import { findMaten, type Maat } from './maten.ts'
import { findSignalen, type Signaal } from './signalen.ts'

/** One goal's share of a sentence: `van` and `tot` in the sentence, with the number and the direction word in it. */
export type Doeldeel = {
  readonly van: number
  readonly tot: number
  readonly maat: Maat | null
  readonly signaal: Signaal | null
  readonly extraMaten: number
}

type Anker = { readonly van: number; readonly tot: number } & (
  { readonly soort: 'maat'; readonly maat: Maat } | { readonly soort: 'signaal'; readonly signaal: Signaal }
)
type Groep = {
  readonly maat: Maat | null
  readonly signaal: Signaal | null
  readonly extraMaten: number
  readonly tot: number
}
type Scheiding = { readonly voor: number; readonly na: number }

const SCHEIDING = /;\s*|,\s+(?:en|maar|terwijl|waarvan)\s+|,\s+|\s+(?:en|maar|terwijl|waarvan|alsmede|alsook)\s+/g
const DICHTBIJ = 3

const countWoorden = (tekst: string): number => findWoorden(tekst).length

const findScheiding = (tekst: string, van: number, tot: number): Scheiding | null => {
  const tussen = tekst.slice(van, tot)
  const treffers = [...`${tussen} `.matchAll(SCHEIDING)]
  const [eerste, laatste] = [treffers[0], treffers.at(-1)]
  if (eerste === undefined || laatste === undefined) return null
  const dichtbij = countWoorden(tussen.slice(laatste.index + laatste[0].length)) <= DICHTBIJ
  const keuze = dichtbij ? laatste : eerste
  return { voor: van + keuze.index, na: Math.min(tot, van + keuze.index + keuze[0].length) }
}

const findAnkers = (tekst: string, woorden: readonly Woord[]): Anker[] => {
  const maten = findMaten(tekst, woorden)
  const signalen = findSignalen(woorden).filter(
    (signaal) => !maten.some((m) => m.van <= signaal.van && signaal.tot <= m.tot),
  )
  const ankers: Anker[] = [
    ...maten.map((maat) => ({ soort: 'maat' as const, maat, van: maat.van, tot: maat.tot })),
    ...signalen.map((signaal) => ({ soort: 'signaal' as const, signaal, van: signaal.van, tot: signaal.tot })),
  ]
  return ankers.sort((a, b) => a.van - b.van)
}

const isVerandering = (maat: Maat): boolean => maat.wijze === 'met' || maat.wijze === 'naar'

const joinMaat = (groep: Groep, maat: Maat, los: boolean): Groep | null => {
  if (groep.maat === null) return los && !isVerandering(maat) ? null : { ...groep, maat, tot: maat.tot }
  const termijn = maat.soort === 'duur' && groep.maat.soort !== 'duur'
  if (los && !termijn) return null
  return { ...groep, extraMaten: groep.extraMaten + (termijn ? 0 : 1), tot: maat.tot }
}

const joinSignaal = (groep: Groep, signaal: Signaal, tussenwoorden: number, los: boolean): Groep | null => {
  if (groep.signaal === null) return los ? null : { ...groep, signaal, tot: signaal.tot }
  const beslist = !los && signaal.vorm === 'gezegde' && groep.signaal.vorm !== 'gezegde'
  if (beslist) return { ...groep, signaal, tot: signaal.tot }
  const zelfde = groep.signaal.richting === signaal.richting && tussenwoorden <= DICHTBIJ && groep.maat === null
  return zelfde || !los ? { ...groep, tot: Math.max(groep.tot, signaal.tot) } : null
}

const join = (tekst: string, groep: Groep, anker: Anker, los: boolean): Groep | null => {
  if (anker.soort === 'maat') return joinMaat(groep, anker.maat, los)
  return joinSignaal(groep, anker.signaal, countWoorden(tekst.slice(groep.tot, anker.van)), los)
}

const startGroep = (anker: Anker): Groep => ({
  maat: anker.soort === 'maat' ? anker.maat : null,
  signaal: anker.soort === 'signaal' ? anker.signaal : null,
  extraMaten: 0,
  tot: anker.tot,
})

/** Divides a sentence into its goals: a new one starts where "en", a comma or a semicolon parts two numbers or directions. */
export const splitDoeldelen = (tekst: string, woorden: readonly Woord[]): Doeldeel[] => {
  const delen: Doeldeel[] = []
  let groep: Groep | null = null
  let begin = 0
  for (const anker of findAnkers(tekst, woorden)) {
    if (groep === null) {
      groep = startGroep(anker)
      continue
    }
    const scheiding = anker.van < groep.tot ? null : findScheiding(tekst, groep.tot, anker.van)
    const samen = join(tekst, groep, anker, scheiding !== null)
    if (samen !== null || scheiding === null) groep = samen ?? groep
    else {
      delen.push({ ...groep, van: begin, tot: scheiding.voor })
      begin = scheiding.na
      groep = startGroep(anker)
    }
  }
  return groep === null ? [] : [...delen, { ...groep, van: begin, tot: tekst.length }]
}
