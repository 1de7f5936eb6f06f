import type { Alinea, Cijferdeel, Lijst, Tekstdeel, Tekstkop, Tekststuk } from '../tekst/tekst.ts'

const stuk = (tekst: string): Tekststuk => ({ soort: 'tekst', tekst, vet: false, cursief: false, link: null })

const toDeel = (deel: string | Cijferdeel): Tekstdeel => (typeof deel === 'string' ? stuk(deel) : deel)

export const kop = (tekst: string): Tekstkop => ({ soort: 'kop', niveau: 1, inhoud: [stuk(tekst)] })

/** No paragraph when there is nothing to say. */
export const alinea = (...delen: readonly (string | Cijferdeel)[]): readonly Alinea[] =>
  delen.length === 0 ? [] : [{ soort: 'alinea', inhoud: mergeStukken(delen.map(toDeel)) }]

export const lijst = (punten: readonly string[]): readonly Lijst[] =>
  punten.length === 0
    ? []
    : [
        {
          soort: 'lijst',
          genummerd: false,
          punten: punten.map((punt) => ({ inhoud: [stuk(punt)], lijst: null })),
        },
      ]

export const cijferdeel = (cijferId: string): Cijferdeel => ({ soort: 'cijfer', cijferId, woorden: '' })

/** Words that follow one another are one piece, as an editor would keep them. */
function mergeStukken(delen: readonly Tekstdeel[]): readonly Tekstdeel[] {
  const samen: Tekstdeel[] = []
  for (const deel of delen) {
    const laatste = samen.at(-1)
    if (deel.soort === 'tekst' && laatste?.soort === 'tekst') {
      samen[samen.length - 1] = stuk(laatste.tekst + deel.tekst)
    } else samen.push(deel)
  }
  return samen
}

/** Without the full stop at its end, to write on after it. */
export const zonderPunt = (tekst: string): string => {
  const woorden = tekst.trimEnd()
  return woorden.endsWith('.') ? woorden.slice(0, -1) : woorden
}

/** The words with a full stop, unless they end in one. */
export const toZin = (tekst: string): string => {
  const woorden = tekst.trim()
  return woorden === '' || /[.!?…]$/.test(woorden) ? woorden : `${woorden}.`
}

export const upperFirst = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
