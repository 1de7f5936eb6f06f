import { isDeelwoord } from '../../../platform/domain/taal/deelwoorden.ts'
import { isFunctiewoord, LIDWOORDEN } from '../../../platform/domain/taal/functiewoorden.ts'
import { INLEIDERS } from './actoren.ts'
import { endsAsPartij, isBekendePartij, opensBekendePartij } from './bekendePartijen.ts'
import { isHoofdletter, isWoord, type Token } from './tokenizePartijen.ts'

/** Tokens of a sentence with the marks of `findBeschermd`. */
export type Zin = { readonly tekst: string; readonly tokens: readonly Token[]; readonly beschermd: readonly boolean[] }

/** A name in a sentence: the tokens [van, tot), without its article. */
export type Naamgroep = { readonly van: number; readonly tot: number }

const MAX_NAAM = 8
const MAX_LIJST = 12
const BEPALERS: ReadonlySet<string> = new Set([
  ...LIDWOORDEN,
  'onze',
  'ons',
  'hun',
  'haar',
  'zijn',
  'alle',
  'diverse',
  'verschillende',
])
const KOPPELWOORDEN: ReadonlySet<string> = new Set(['van', 'voor', 'de', 'des', 'der', 'het', 'den'])
const BIJVOEGLIJK = /[^i]e$/
const ZELFSTANDIG_OP_E: ReadonlySet<string> = new Set(['gemeente', 'brigade', 'horeca', 'jeugdhulpregie'])

export const tekstVan = ({ tekst, tokens }: Zin, { van, tot }: Naamgroep): string =>
  tekst.slice(tokens[van]?.van ?? 0, tokens[tot - 1]?.tot ?? 0)

const skipBepalers = ({ tokens }: Zin, i: number): number => {
  let plaats = i
  while (plaats - i < 3 && BEPALERS.has(tokens[plaats]?.klein ?? '')) plaats += 1
  return plaats
}

const skipInleiders = ({ tokens }: Zin, i: number): number => {
  for (const woorden of INLEIDERS) {
    if (woorden.every((woord, plaats) => tokens[i + plaats]?.klein === woord)) return i + woorden.length
  }
  return i
}

/** The longest name at token `i` that every gemeente knows. */
const readBekend = (zin: Zin, i: number): number | null => {
  if (!opensBekendePartij(zin.tokens[i]?.klein ?? '')) return null
  for (let tot = Math.min(i + MAX_NAAM, zin.tokens.length); tot > i; tot -= 1) {
    const eigenWoorden = isWoord(zin.tokens[i]) && (isWoord(zin.tokens[tot - 1]) || zin.tokens[tot - 1]?.klein === ')')
    if (eigenWoorden && isBekendePartij(tekstVan(zin, { van: i, tot }))) return tot
  }
  return null
}

/** "Veiligheidsregio Rotterdam-Rijnmond", "Stichting Leger des Heils": capitals that follow belong to the name. */
const extendHoofdletters = ({ tokens }: Zin, i: number, ruim: boolean): number => {
  let tot = i
  while (tot - i < MAX_NAAM) {
    let plaats = tot
    while (ruim && plaats - tot < 2 && KOPPELWOORDEN.has(tokens[plaats]?.klein ?? '')) plaats += 1
    if (!isHoofdletter(tokens[plaats])) return tot
    tot = plaats + 1
  }
  return tot
}

/** "Zorg- en Veiligheidskamer": the first word leans on the last. */
const isWeggelaten = (tokens: readonly Token[], beschermd: readonly boolean[], i: number): boolean =>
  tokens[i + 1]?.klein === '-' && beschermd[i + 2] === true && isWoord(tokens[i + 3])

/** Adjectives and one noun: "lokale ondernemers", "externe deskundigen". */
const readOnbekend = ({ tokens, beschermd }: Zin, i: number): number | null => {
  for (let plaats = i; plaats - i < 4; plaats += 1) {
    const token = tokens[plaats]
    if (!isWoord(token) || /^\d/.test(token.klein) || isFunctiewoord(token.klein)) return null
    if (beschermd[plaats] === true)
      return beschermd.indexOf(false, plaats) < 0 ? tokens.length : beschermd.indexOf(false, plaats)
    if (isWeggelaten(tokens, beschermd, plaats)) return plaats + 4
    const isKop = !BIJVOEGLIJK.test(token.klein) || ZELFSTANDIG_OP_E.has(token.klein) || isHoofdletter(token)
    if (isKop) return isDeelwoord(token.klein) ? null : plaats + 1
  }
  return null
}

const NA_UIT: ReadonlySet<string> = new Set(['van', 'uit'])

/** "winkeliers van de binnenstad", "partijen uit het sociaal domein": what tells which ones are meant. */
const extendBepaling = ({ tokens }: Zin, i: number): number => {
  if (!NA_UIT.has(tokens[i]?.klein ?? '') || !LIDWOORDEN.has(tokens[i + 1]?.klein ?? '')) return i
  let tot = i + 2
  while (tot - i < MAX_NAAM) {
    const token = tokens[tot]
    const voegt =
      token?.klein === 'en' &&
      !BEPALERS.has(tokens[tot + 1]?.klein ?? '') &&
      !isBekendePartij(tokens[tot + 1]?.tekst ?? '')
    if (!voegt && (!isWoord(token) || isFunctiewoord(token.klein) || isDeelwoord(token.klein))) break
    tot += 1
  }
  return tokens[tot - 1]?.klein === 'en' ? tot - 1 : tot
}

const isVerzameling = (token: Token | undefined): boolean =>
  token !== undefined && /(?:partijen|partners|s|en)$/.test(token.klein)

/** One name at token `i`, after its article. `los`: an unknown name counts too. */
export const readNaamgroep = (zin: Zin, i: number, los: boolean): Naamgroep | null => {
  const van = skipBepalers(zin, i)
  const bekend = readBekend(zin, van)
  const eigennaam = isHoofdletter(zin.tokens[van])
  const kern = bekend ?? (los ? readOnbekend(zin, van) : null)
  if (kern === null) return null
  const metNaam = extendHoofdletters(zin, kern, eigennaam && bekend === null)
  const verzameling = los && isVerzameling(zin.tokens[metNaam - 1])
  return { van, tot: verzameling ? extendBepaling(zin, metNaam) : metNaam }
}

const SCHEIDERS: ReadonlySet<string> = new Set([',', 'en', '/', '+', 'of', 'alsmede'])

/** Names that stand together: "politie, het OM en onze corporaties". */
export const readNaamlijst = (zin: Zin, i: number, los: boolean): Naamgroep[] => {
  const namen: Naamgroep[] = []
  let plaats = skipInleiders(zin, i)
  while (namen.length < MAX_LIJST) {
    const naam = readNaamgroep(zin, plaats, los)
    if (naam === null) break
    namen.push(naam)
    const scheider = zin.tokens[naam.tot]
    if (!SCHEIDERS.has(scheider?.klein ?? '') || zin.beschermd[naam.tot] === true) break
    const nogEen = zin.tokens[naam.tot + 1]?.klein === 'en' ? 2 : 1
    plaats = skipInleiders(zin, naam.tot + nogEen)
  }
  return namen
}

/** Whether a name that no one knows yet is written as the name of a body: capitals and a telling ending. */
export const isEigennaam = (zin: Zin, { van, tot }: Naamgroep): boolean => {
  const woorden = zin.tokens.slice(van, tot).filter(isWoord)
  return isHoofdletter(woorden[0]) && woorden.some(({ klein }) => endsAsPartij(klein))
}
