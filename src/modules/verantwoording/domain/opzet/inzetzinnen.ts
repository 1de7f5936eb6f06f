import type { Moment, Oordeel } from '../verantwoording.ts'
import type { Actiefeit, Doelfeit, Inzetfeit } from './feiten.ts'
import { isZonderMelding, proposeOordeel } from './proposeOordeel.ts'
import { toZin, upperFirst } from './tekstdelen.ts'

const TELWOORDEN: Readonly<Record<Oordeel | 'zonder_melding' | 'later', string>> = {
  gerealiseerd: 'gedaan',
  deels: 'deels gedaan of later',
  niet: 'niet gedaan',
  zonder_melding: 'zonder melding',
  later: 'nog niet aan de beurt',
}

/** "Van de 5 acties zijn er 3 gedaan, 1 deels gedaan of later en 1 niet gedaan." */
export function describeOogst(acties: Inzetfeit['acties'], moment: Moment): string {
  const oordelen = acties.map((actie) => countAs(actie, moment))
  const delen = Object.entries(TELWOORDEN)
    .map(([oordeel, woord]) => ({ woord, aantal: oordelen.filter((een) => een === oordeel).length }))
    .filter(({ aantal }) => aantal > 0)
  return toTelzin(acties.length, delen)
}

const countAs = (actie: Actiefeit, moment: Moment): keyof typeof TELWOORDEN =>
  proposeOordeel(actie, moment) ?? (isZonderMelding(actie) ? 'zonder_melding' : 'later')

type Telling = { readonly woord: string; readonly aantal: number }

function toTelzin(acties: number, delen: readonly Telling[]): string {
  const [eerste, ...rest] = delen
  if (!eerste) return 'Hier horen geen acties bij.'
  if (acties === 1) return `De ene actie is ${eerste.woord}.`
  if (rest.length === 0) return `Alle ${acties} acties zijn ${eerste.woord}.`
  const woorden = delen.map(({ woord, aantal }) => `${aantal} ${woord}`)
  const opsomming = `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`
  return `Van de ${acties} acties ${eerste.aantal === 1 ? 'is' : 'zijn'} er ${opsomming}.`
}

/** What was wanted: the ambition, and each goal that says something else. */
export function listWensen({ inzet, ambitie, doelen }: Inzetfeit): readonly string[] {
  const wens = toZin(upperFirst(ambitie === '' ? inzet : ambitie))
  const meer = doelen.filter(({ tekst }) => toZin(upperFirst(tekst)) !== wens)
  return [wens, ...meer.map(({ tekst }) => `Het doel: ${toZin(lowerFirst(tekst))}`)]
}

/** What came of a goal, with the notes that travel with its values. */
export const listUitkomsten = (doelen: readonly Doelfeit[]): readonly string[] =>
  doelen
    .filter(({ zin }) => zin !== '')
    .map(({ zin, context }) => [toZin(zin), ...context.map((noot) => `Let op: ${toZin(noot)}`)].join(' '))

/** A word in capitals stays so ("HALT gaat naar scholen"). */
const lowerFirst = (tekst: string): string =>
  /^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst
