import type { Moment, Oordeel } from '../verantwoording.ts'
import type { Doelfeit, Inzetfeit } from './feiten.ts'
import { proposeOordeel } from './proposeOordeel.ts'
import { toZin } from './tekstdelen.ts'

const TELWOORDEN: Readonly<Record<Oordeel, string>> = {
  gerealiseerd: 'gedaan',
  deels: 'deels gedaan of later',
  niet: 'niet gedaan',
}

/** "Van de 5 acties zijn er 3 gedaan, 1 deels gedaan of later en 1 niet gedaan." */
export function describeOogst(acties: Inzetfeit['acties'], moment: Moment): string {
  if (acties.length === 0) return 'Bij deze inzet horen geen acties.'
  const oordelen = acties.map((actie) => proposeOordeel(actie, moment))
  const delen = Object.entries(TELWOORDEN).flatMap(([oordeel, woord]) => {
    const aantal = oordelen.filter((een) => een === oordeel).length
    return aantal === 0 ? [] : [`${aantal} ${woord}`]
  })
  const open = oordelen.filter((een) => een === null).length
  return toTelzin(acties.length, open === 0 ? delen : [...delen, `${open} nog niet aan de beurt`])
}

function toTelzin(aantal: number, delen: readonly string[]): string {
  const opsomming = delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`
  return aantal === 1
    ? `De ene actie is ${opsomming.replace(/^1 /, '')}.`
    : `Van de ${aantal} acties ${isEnkel(delen) ? 'is' : 'zijn'} er ${opsomming}.`
}

const isEnkel = (delen: readonly string[]): boolean => delen[0]?.startsWith('1 ') ?? false

/** What was wanted: the ambition, and each goal. */
export const listWensen = ({ inzet, ambitie, doelen }: Inzetfeit): readonly string[] => [
  toZin(ambitie === '' ? inzet : ambitie),
  ...doelen.map(({ tekst }) => `Het doel: ${toZin(lowerFirst(tekst))}`),
]

/** What came of a goal, with the notes that travel with its values. */
export const listUitkomsten = (doelen: readonly Doelfeit[]): readonly string[] =>
  doelen
    .filter(({ zin }) => zin !== '')
    .map(({ zin, context }) => [toZin(zin), ...context.map((noot) => `Let op: ${toZin(noot)}`)].join(' '))

/** A word in capitals stays so ("HALT gaat naar scholen"). */
const lowerFirst = (tekst: string): string =>
  /^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst
