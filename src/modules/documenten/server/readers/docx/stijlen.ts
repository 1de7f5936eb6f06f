import type { XmlElement } from '../../container/parseXml.ts'
import { findKind, listKinderen } from '../../container/xmlElement.ts'
import { getal, schakelaar, val } from './ooxml.ts'

/** What a style says about the things a reader looks at; undefined when neither it nor its base says anything. */
export type Stijl = {
  readonly naam: string
  readonly niveau: number | undefined
  readonly vet: boolean | undefined
  readonly verborgen: boolean | undefined
  readonly numId: string | undefined
  readonly ilvl: number | undefined
  /** Table styles: the first row is made bold or coloured, so it is a header. */
  readonly koprij: boolean
}

export type Stijlen = {
  readonly find: (id: string | undefined) => Stijl | undefined
  readonly standaardAlinea: Stijl | undefined
}

const MAX_KETEN = 20
const KOPNAAM = /^(?:heading|kop|überschrift|titre)\s*(\d)$/i
const TITELNAAM = /^(?:title|titel)$/i
const ONDERTITELNAAM = /^(?:subtitle|ondertitel)$/i
const INHOUDNAAM =
  /^(?:toc|inhopg|inhoudsopgave)\s*\d?$|^(?:toc heading|kopvaninhoudsopgave|kop van inhoudsopgave|table of figures|lijst met afbeeldingen)$/i

/** Paragraphs in these styles are entries or the title of a table of contents. */
export const isInhoudstijl = (stijl: Stijl | undefined): boolean => stijl !== undefined && INHOUDNAAM.test(stijl.naam)

/** Reads styles.xml; every style comes with what it takes over from the styles it is based on. */
export function readStijlen(styles: XmlElement | null): Stijlen {
  const elementen = new Map(
    listKinderen(styles ?? undefined, 'w:style').map((stijl) => [stijl.kenmerken['w:styleId'] ?? '', stijl]),
  )
  const gelezen = new Map<string, Stijl>()
  const find = (id: string | undefined): Stijl | undefined => {
    if (id === undefined) return undefined
    const bekend = gelezen.get(id)
    if (bekend) return bekend
    const keten = listKeten(elementen, id)
    if (keten.length === 0) return undefined
    const stijl = mergeKeten(keten)
    gelezen.set(id, stijl)
    return stijl
  }
  const standaard = [...elementen].find(
    ([, stijl]) => stijl.kenmerken['w:type'] === 'paragraph' && stijl.kenmerken['w:default'] === '1',
  )
  return { find, standaardAlinea: find(standaard?.[0]) }
}

function listKeten(elementen: ReadonlyMap<string, XmlElement>, id: string): XmlElement[] {
  const keten: XmlElement[] = []
  let stijl = elementen.get(id)
  while (stijl && keten.length < MAX_KETEN && !keten.includes(stijl)) {
    keten.push(stijl)
    stijl = elementen.get(val(findKind(stijl, 'w:basedOn')) ?? '')
  }
  return keten
}

function mergeKeten(keten: readonly XmlElement[]): Stijl {
  const delen = keten.map(readStijl)
  const first = <K extends keyof Stijl>(veld: K): Stijl[K] | undefined =>
    delen.find((deel) => deel[veld] !== undefined)?.[veld]
  return {
    naam: delen[0]?.naam ?? '',
    niveau: first('niveau'),
    vet: first('vet'),
    verborgen: first('verborgen'),
    numId: first('numId'),
    ilvl: first('ilvl'),
    koprij: delen.some((deel) => deel.koprij),
  }
}

function readStijl(stijl: XmlElement): Stijl {
  const naam = val(findKind(stijl, 'w:name')) ?? stijl.kenmerken['w:styleId'] ?? ''
  const alinea = findKind(stijl, 'w:pPr')
  const tekst = findKind(stijl, 'w:rPr')
  const nummering = findKind(alinea, 'w:numPr')
  const id = stijl.kenmerken['w:styleId'] ?? ''
  return {
    naam,
    niveau: levelFromOutline(getal(findKind(alinea, 'w:outlineLvl'))) ?? levelFromNaam(naam) ?? levelFromNaam(id),
    vet: schakelaar(tekst, 'w:b'),
    verborgen: schakelaar(tekst, 'w:vanish'),
    numId: val(findKind(nummering, 'w:numId')),
    ilvl: getal(findKind(nummering, 'w:ilvl')),
    koprij: listKinderen(stijl, 'w:tblStylePr').some(isOpvallendeEersteRij),
  }
}

/** Outline levels count from 0; 9 is body text. */
export const levelFromOutline = (niveau: number | undefined): number | undefined =>
  niveau !== undefined && niveau >= 0 && niveau < 9 ? niveau + 1 : undefined

function levelFromNaam(naam: string): number | undefined {
  const genummerd = KOPNAAM.exec(naam)?.[1]
  if (genummerd) return Math.max(1, Number(genummerd))
  if (TITELNAAM.test(naam)) return 1
  return ONDERTITELNAAM.test(naam) ? 2 : undefined
}

function isOpvallendeEersteRij(deel: XmlElement): boolean {
  if (deel.kenmerken['w:type'] !== 'firstRow') return false
  return (
    schakelaar(findKind(deel, 'w:rPr'), 'w:b') === true || findKind(findKind(deel, 'w:tcPr'), 'w:shd') !== undefined
  )
}
