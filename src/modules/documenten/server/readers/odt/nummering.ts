import { printTeken } from '../../../domain/lijstteken.ts'
import type { XmlElement } from '../../container/parseXml.ts'
import { childrenOf, findKind, listKinderen } from '../../container/xmlElement.ts'
import { formatGetal } from '../formatGetal.ts'

type Niveau = {
  readonly bolletje: string | null
  readonly vorm: string
  readonly voor: string
  readonly na: string
  readonly getoond: number
  readonly begin: number
}
export type Lijststijl = ReadonlyMap<number, Niveau>

/** A place in a list: its style and the counts of its levels; nested lists share the counts. */
export type Lijstplek = { readonly stijl: Lijststijl | undefined; readonly tellers: number[]; readonly diepte: number }

export type OdtNummering = {
  readonly open: (lijst: XmlElement, ouder: Lijstplek | null) => Lijstplek
  readonly next: (plek: Lijstplek, begin: number | undefined) => string
  /** The printed number of a heading outside lists, by the outline of the document; empty when that has none. */
  readonly nextKop: (niveau: number) => string
}

const VORMEN: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const MAX_NIVEAU = 10

export function readOdtNummering(bronnen: readonly (XmlElement | undefined)[]): OdtNummering {
  const stijlen = new Map(
    bronnen
      .flatMap((bron) => listKinderen(bron, 'text:list-style'))
      .map((stijl) => [stijl.kenmerken['style:name'] ?? '', readLijststijl(stijl)]),
  )
  const overzicht = bronnen.map((bron) => findKind(bron, 'text:outline-style')).find((stijl) => stijl !== undefined)
  const kopplek: Lijstplek = { stijl: overzicht && readLijststijl(overzicht), tellers: [], diepte: 0 }
  const perStijl = new Map<string, number[]>()
  const perId = new Map<string, number[]>()
  return {
    open: (lijst, ouder) => {
      const naam = lijst.kenmerken['text:style-name']
      const stijl = naam === undefined ? ouder?.stijl : (stijlen.get(naam) ?? ouder?.stijl)
      if (ouder) return { stijl, tellers: ouder.tellers, diepte: ouder.diepte + 1 }
      const { 'text:continue-list': vorige, 'text:continue-numbering': door, 'xml:id': id } = lijst.kenmerken
      const verder =
        (vorige === undefined ? undefined : perId.get(vorige)) ??
        (door === 'true' ? perStijl.get(naam ?? '') : undefined)
      const tellers = verder ?? []
      perStijl.set(naam ?? '', tellers)
      if (id !== undefined) perId.set(id, tellers)
      return { stijl, tellers, diepte: 0 }
    },
    next: (plek, begin) => printPlek(plek, plek.diepte + 1, begin),
    nextKop: (niveau) => printPlek(kopplek, niveau, undefined),
  }
}

function printPlek({ stijl, tellers }: Lijstplek, niveau: number, begin: number | undefined): string {
  const vorm = stijl?.get(niveau)
  tellers.length = Math.min(tellers.length, Math.min(niveau, MAX_NIVEAU))
  for (let i = tellers.length; i < niveau && i < MAX_NIVEAU; i += 1)
    tellers.push((stijl?.get(i + 1)?.begin ?? 1) - (i + 1 === niveau ? 1 : 0))
  const plek = Math.min(niveau, MAX_NIVEAU) - 1
  tellers[plek] = begin ?? (tellers[plek] ?? 0) + 1
  if (!vorm) return stijl ? '' : '•'
  if (vorm.bolletje !== null) return vorm.bolletje
  if (vorm.vorm === '') return ''
  const delen = tellers.slice(Math.max(0, niveau - vorm.getoond), niveau)
  const getallen = delen.map((getal, i) =>
    formatGetal(getal, VORMEN[stijl?.get(niveau - delen.length + i + 1)?.vorm ?? '1'] ?? 'decimal'),
  )
  return `${vorm.voor}${getallen.join('.')}${vorm.na}`.trim()
}

function readLijststijl(stijl: XmlElement): Lijststijl {
  return new Map(
    childrenOf(stijl).flatMap((kind) => {
      const niveau = Number(kind.kenmerken['text:level'])
      return Number.isInteger(niveau) && niveau > 0 ? [[niveau, readNiveau(kind)] as const] : []
    }),
  )
}

function readNiveau(kind: XmlElement): Niveau {
  const { kenmerken } = kind
  const bolletje =
    kind.naam === 'text:list-level-style-bullet'
      ? printTeken((kenmerken['text:bullet-char'] ?? '•').trim() || '•')
      : null
  return {
    bolletje: kind.naam === 'text:list-level-style-image' ? '•' : bolletje,
    vorm: kenmerken['style:num-format'] ?? '',
    voor: kenmerken['style:num-prefix'] ?? '',
    na: kenmerken['style:num-suffix'] ?? '',
    getoond: Number(kenmerken['text:display-levels'] ?? 1) || 1,
    begin: Number(kenmerken['text:start-value'] ?? 1) || 1,
  }
}
