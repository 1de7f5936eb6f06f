import { INFINITIEVEN, VOORVOEGSELS } from './actiewerkwoorden.ts'

/** Third-person forms of an infinitive; both readings of "-eren" ("organiseert", "levert"), for looking up only. */
function conjugate(infinitief: string): string[] {
  const kaal = infinitief.replace(/(?:en|n)$/, '')
  const enkel = kaal.replace(/([^aeiou])\1$/, '$1')
  const scherp = enkel.replace(/v$/, 'f').replace(/z$/, 's')
  const lang =
    scherp === kaal || enkel === kaal ? scherp.replace(/([^aeiou]|^)([aeou])([^aeiouw])$/, '$1$2$2$3') : scherp
  return [...new Set([scherp, lang])].map((stam) => (stam.endsWith('t') ? stam : `${stam}t`))
}

function baseOf(infinitief: string): string[] {
  const voor = [...VOORVOEGSELS].find((v) => infinitief.startsWith(v) && infinitief.length - v.length >= 5)
  return voor === undefined ? [] : [infinitief.slice(voor.length)]
}

const MET_KERN: readonly string[] = [...INFINITIEVEN].flatMap((infinitief) => [infinitief, ...baseOf(infinitief)])

/** Plural present: the infinitive itself, or its core when it is separable ("zetten" of "inzetten"). */
export const MEERVOUDEN: ReadonlySet<string> = new Set([...MET_KERN, 'gaan', 'zullen', 'blijven', 'doen'])
export const ENKELVOUDEN: ReadonlySet<string> = new Set([
  ...MET_KERN.flatMap(conjugate),
  'gaat',
  'zal',
  'blijft',
  'doet',
])
