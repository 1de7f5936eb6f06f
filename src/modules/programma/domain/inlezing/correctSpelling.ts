import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { OpdrachtReden, RegelWijziging, Uitkomst } from './applyOpdracht.ts'
import type { Opdracht } from './opdracht.ts'
import { bumpVersie, type Regel, type Voorstel } from './regel.ts'

type VerbeterSpelling = Extract<Opdracht, { soort: 'verbeter_spelling' }>
type NegeerSpelling = Extract<Opdracht, { soort: 'negeer_spelling' }>

/** Literal planning text is left alone: it is shown as the source wrote it. */
const TEKSTVELDEN: ReadonlySet<string> = new Set([
  'naam',
  'inzet',
  'ambitie',
  'hoe',
  'notitie',
  'tekst',
  'indicator',
  'wat',
  'thema',
])

/** Replaces a misread word, with its capital kept, in all lines or the named ones. */
export function correctSpelling(
  voorstel: Voorstel,
  { gelezen, bedoeld, regelIds }: VerbeterSpelling,
): Result<Uitkomst, OpdrachtReden> {
  const woord = wordPattern(gelezen)
  const gekozen = regelIds === null ? null : new Set(regelIds)
  const geraakt = voorstel.regels.filter((regel) => (gekozen?.has(regel.id) ?? true) && holdsWord(regel, woord))
  if (geraakt.length === 0) return refuse('niets_te_wijzigen')
  const regels = geraakt.map((voor) => ({ voor, na: bumpVersie(voor, { inhoud: correct(voor, woord, bedoeld) }) }))
  const over = voorstel.regels.filter((regel) => !geraakt.includes(regel) && holdsWord(regel, woord)).length
  return ok({ kop: { ...voorstel.kop, spelling: withLeft(voorstel, gelezen, over) }, regels })
}

export function ignoreSpelling(voorstel: Voorstel, { gelezen }: NegeerSpelling): Result<Uitkomst, OpdrachtReden> {
  const kent = voorstel.kop.spelling.some((suggestie) => suggestie.gelezen === gelezen)
  if (!kent) return refuse('niets_te_wijzigen')
  return ok({
    kop: { ...voorstel.kop, spelling: withLeft(voorstel, gelezen, 0) },
    regels: [] satisfies RegelWijziging[],
  })
}

const withLeft = ({ kop }: Voorstel, gelezen: string, over: number) =>
  kop.spelling.flatMap((suggestie) => {
    if (suggestie.gelezen !== gelezen) return [suggestie]
    return over === 0 ? [] : [{ ...suggestie, aantal: over }]
  })

/** The word by itself, in any case; letters on either side make it another word. */
const wordPattern = (woord: string): RegExp =>
  new RegExp(`(?<!\\p{L})${woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu')

function holdsWord(regel: Regel, woord: RegExp): boolean {
  return Object.entries(regel.inhoud).some(
    ([veld, waarde]) => TEKSTVELDEN.has(veld) && typeof waarde === 'string' && waarde.search(woord) >= 0,
  )
}

function correct({ inhoud }: Regel, woord: RegExp, bedoeld: string): object {
  const velden = Object.entries(inhoud).map(([veld, waarde]: [string, unknown]) =>
    TEKSTVELDEN.has(veld) && typeof waarde === 'string'
      ? [veld, waarde.replace(woord, (gevonden) => withCaseOf(gevonden, bedoeld))]
      : [veld, waarde],
  )
  return Object.fromEntries(velden) as object
}

function withCaseOf(voorbeeld: string, woord: string): string {
  if (voorbeeld.length > 1 && voorbeeld === voorbeeld.toUpperCase()) return woord.toUpperCase()
  const begin = voorbeeld.charAt(0)
  const hoofdletter = begin !== begin.toLowerCase()
  return (hoofdletter ? woord.charAt(0).toUpperCase() : woord.charAt(0).toLowerCase()) + woord.slice(1)
}
