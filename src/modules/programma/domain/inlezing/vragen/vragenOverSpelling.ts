import { veldteksten } from '../../veldteksten.ts'
import type { Regel, Voorstel } from '../regel.ts'
import { activeRegels } from './activeRegels.ts'
import type { Spellingplek, Vraag } from './vraag.ts'

/** Planning and parties are shown as the source wrote them. */
const NIET_VERBETERD: ReadonlySet<string> = new Set(['wanneer', 'partijen'])
const OMGEVING = 40

/** Suggestions of which the word still stands in a line; what stands in the document only cannot be improved here. */
export function vragenOverSpelling({ kop, regels }: Voorstel): readonly Vraag[] {
  const actief = activeRegels(regels)
  return kop.spelling.flatMap(({ gelezen, bedoeld, reden }): readonly Vraag[] => {
    const plekken = actief.flatMap((regel) => findPlekken(regel, wordPattern(gelezen)))
    if (plekken.length === 0) return []
    const regelIds = [...new Set(plekken.map(({ regelId }) => regelId))]
    const sleutel = `spelling:${gelezen}`
    return [{ soort: 'spelling', sleutel, regelIds, zekerheid: 'redelijk', gelezen, bedoeld, reden, plekken }]
  })
}

/** The word by itself, in any case; letters on either side make it another word. */
const wordPattern = (woord: string): RegExp =>
  new RegExp(`(?<!\\p{L})${woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu')

function findPlekken(regel: Regel, woord: RegExp): readonly Spellingplek[] {
  return tekstenOf(regel).flatMap((tekst) =>
    [...tekst.matchAll(woord)].map(({ 0: gevonden, index }) => ({
      regelId: regel.id,
      voor: shortenStart(tekst.slice(0, index)),
      woord: gevonden,
      na: shortenEnd(tekst.slice(index + gevonden.length)),
    })),
  )
}

const tekstenOf = (regel: Regel): readonly string[] =>
  veldteksten(regel.soort, regel.inhoud)
    .filter(({ veld }) => !NIET_VERBETERD.has(veld))
    .map(({ tekst }) => tekst)

const shortenEnd = (tekst: string): string =>
  tekst.length <= OMGEVING ? tekst : `${tekst.slice(0, OMGEVING).replace(/\S*$/, '').trimEnd()} …`

const shortenStart = (tekst: string): string =>
  tekst.length <= OMGEVING ? tekst : `… ${tekst.slice(-OMGEVING).replace(/^\S*/, '').trimStart()}`
