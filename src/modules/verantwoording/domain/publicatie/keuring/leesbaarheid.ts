import { describeHint, describeLeesbaarheid } from '../../leesbaarheid/describeLeesbaarheid.ts'
import { judgeLeesbaarheid } from '../../leesbaarheid/leesbaarheid.ts'
import { writePlat } from '../../tekst/writePlat.ts'
import type { Publicatie } from '../publicatie.ts'
import type { Bevinding } from './bevinding.ts'
import { listTekstplaatsen, type Tekstplaats } from './plaats.ts'

/** A summary for residents (form E) should be easy to read; that is advice, for a person decides what is easy. */
export const checkLeesbaarheid = (publicatie: Publicatie): readonly Bevinding[] =>
  publicatie.vorm === 'E' ? listTekstplaatsen(publicatie).flatMap(checkTekst) : []

function checkTekst({ plaats, onderdeelId, tekst }: Tekstplaats): readonly Bevinding[] {
  const leesbaarheid = judgeLeesbaarheid(writePlat(tekst))
  const { isB1, score, hints } = leesbaarheid
  const eerste = hints[0]
  // Of a few words an average says nothing: only a sentence that is hard by itself counts then.
  if (isB1 || (score === null && eerste === undefined)) return []
  return [
    {
      ...{ soort: 'leesbaarheid', ernst: 'advies', plaats, onderdeelId },
      wat: `Dit leest nog niet gemakkelijk: ${describeLeesbaarheid(leesbaarheid)}.`,
      doen: eerste
        ? `Begin bij ‘${eerste.zin.slice(0, LANGSTE_ZIN)}’: ${eerste.hints.map(describeHint).join(' ')}`
        : 'Maak de zinnen korter en kies korte woorden.',
    },
  ]
}

const LANGSTE_ZIN = 160
