import type { DoelGrens, DoelRichting, DoelWijze } from '../voorstel.ts'

/** What stands right before a number: "met minimaal", "van", "onder de", "een daling van". `van` is where it starts. */
export type Aanloop = {
  readonly van: number
  readonly grens: DoelGrens | null
  readonly wijze: DoelWijze | null
  readonly verschil: DoelRichting | null
  readonly vanaf: boolean
  readonly bepaald: boolean
}

type Schakel = { readonly patroon: RegExp } & Partial<Omit<Aanloop, 'van'>>

const VENSTER = 60
const MAX_SCHAKELS = 4

const SCHAKELS: readonly Schakel[] = [
  {
    patroon:
      /(?:niet (?:minder|lager) dan|niet onder(?: de| het)?|minimaal|minstens|ten ?minste|op zijn minst|minimum van|ondergrens van|min\.)\s$/,
    grens: 'minimaal',
  },
  {
    patroon:
      /(?:niet (?:meer|hoger|langer|vaker) dan|niet boven(?: de| het)?|maximaal|hooguit|hoogstens|ten hoogste|maximum van|bovengrens van|max\.)\s$/,
    grens: 'maximaal',
  },
  { patroon: /(?:\b(?:meer|hoger|groter|vaker) dan|\bboven(?: de| het)?|[≥>])\s?$/, grens: 'minimaal' },
  {
    patroon: /(?:\b(?:minder|lager|korter|kleiner|sneller) dan|\b(?:onder|beneden)(?: de| het)?|[≤<])\s?$/,
    grens: 'maximaal',
  },
  {
    patroon:
      /\b(?:ruim|circa|ca\.|ongeveer|zo'n|zo’n|bijna|gemiddeld|in totaal|jaarlijks|per saldo|rond de|rond|een|nog|weer|naar schatting|ook)\s$/,
  },
  {
    patroon: /\b(?:afname|daling|reductie|vermindering|verlaging|krimp)\s(?:van|met)\s$/,
    wijze: 'met',
    verschil: 'daling',
  },
  { patroon: /\b(?:toename|stijging|groei|verhoging|uitbreiding)\s(?:van|met)\s$/, wijze: 'met', verschil: 'stijging' },
  { patroon: /(?:^|[\s(:])[-–−]\s?$/, wijze: 'met', verschil: 'daling' },
  { patroon: /(?:^|[\s(:])\+\s?$/, wijze: 'met', verschil: 'stijging' },
  { patroon: /\bbinnen\s$/, wijze: 'binnen' },
  { patroon: /\b(?:naar|tot|tot op|uit op|terug op)\s$/, wijze: 'naar' },
  { patroon: /\bmet\s$/, wijze: 'met' },
  { patroon: /\b(?:op|bedraagt|bedragen)\s$/, wijze: 'op' },
  { patroon: /\bvan\s$/, vanaf: true },
  { patroon: /\b(?:de|deze|die|onze|alle|beide|haar|hun|het)\s$/, bepaald: true },
]

const LEEG: Omit<Aanloop, 'van'> = { grens: null, wijze: null, verschil: null, vanaf: false, bepaald: false }

const merge = (links: Omit<Aanloop, 'van'>, schakel: Schakel): Omit<Aanloop, 'van'> => ({
  grens: links.grens ?? schakel.grens ?? null,
  wijze: links.wijze ?? schakel.wijze ?? null,
  verschil: links.verschil ?? schakel.verschil ?? null,
  vanaf: links.vanaf || schakel.vanaf === true,
  bepaald: links.bepaald || schakel.bepaald === true,
})

/** "Geen wijk scoort lager dan een 6": what may not be lower is at least that. */
const ONTKEND = /\b(?:geen|nooit)\b[^,;.]*$/

const flip = (grens: DoelGrens | null): DoelGrens | null =>
  grens === null ? null : grens === 'minimaal' ? 'maximaal' : 'minimaal'

/** Reads backwards from a number; stops at the first word that does not belong to it. */
export const readAanloop = (tekst: string, plaats: number): Aanloop => {
  let rest = tekst.slice(Math.max(0, plaats - VENSTER), plaats).toLowerCase()
  const lengte = rest.length
  let gelezen = LEEG
  for (let stap = 0; stap < MAX_SCHAKELS; stap += 1) {
    const schakel = SCHAKELS.find(({ patroon }) => patroon.test(rest))
    if (schakel === undefined) break
    gelezen = merge(gelezen, schakel)
    rest = rest.replace(schakel.patroon, '')
    if (schakel.wijze !== undefined || schakel.vanaf === true || schakel.bepaald === true) break
  }
  const grens = ONTKEND.test(rest) ? flip(gelezen.grens) : gelezen.grens
  return { ...gelezen, grens, van: plaats - (lengte - rest.length) }
}
