import { chooseVorm, composeLosseTermijn, LOSSE_TERMIJN } from './chooseVorm.ts'
import { computeEinde, findWeigering } from './computeEinde.ts'
import { explainEinde, explainWeigering } from './explainEinde.ts'
import { readMoment } from './moment.ts'
import { readObject, readOpties, type Opties } from './opties.ts'
import { findTermijn } from './tabel/termijntabel.ts'
import type { Termijn, Vorm } from './termijn.ts'
import { Vraagfout, type VraagfoutCode } from './vraagfout.ts'

/**
 * `laatste` is a day, for terms on the clock a local time, and null when the law does not allow what is asked or names no length.
 * `fout` is there when the question itself is wrong; `uitleg` then says what to change.
 */
export type Antwoord = {
  readonly laatste: string | null
  readonly uitleg: string
  readonly toegestaan: boolean
  readonly fout?: VraagfoutCode
}

/** Answers `{ id, start, opties }`, whatever comes in: a question that cannot be read is an answer with `fout`. */
export function answerVraag(vraag: unknown): Antwoord {
  try {
    return answer(vraag)
  } catch (fout) {
    if (!(fout instanceof Vraagfout)) throw fout
    return { laatste: null, uitleg: fout.message, toegestaan: false, fout: fout.code }
  }
}

function answer(vraag: unknown): Antwoord {
  const { id, start: begin, opties: gevraagd } = readVraag(vraag)
  const opties = readOpties(gevraagd)
  const termijn = readTermijn(id)
  const vorm = termijn === null ? composeLosseTermijn(opties) : chooseVorm(termijn, opties)
  const start = readMoment(begin, 'start')
  const { lengte } = vorm
  if (lengte === null) return answerZonderLengte(vorm, opties)
  const telbaar = { ...vorm, lengte }
  const einde = computeEinde(telbaar, start, opties)
  if (!einde.ok) return { laatste: null, uitleg: explainWeigering(vorm, einde.reden), toegestaan: false }
  const { dag, tijd } = einde.value.laatste
  const uitleg = explainEinde(telbaar, start, einde.value, termijn?.geldigVan ?? null)
  return { laatste: tijd ?? dag, uitleg, toegestaan: true }
}

function answerZonderLengte(vorm: Vorm, opties: Opties): Antwoord {
  const weigering = findWeigering(vorm, opties)
  if (weigering !== null) return { laatste: null, uitleg: explainWeigering(vorm, weigering), toegestaan: false }
  return { laatste: null, uitleg: `${vorm.naam}: de wet noemt geen aantal dagen (${vorm.artikel}).`, toegestaan: true }
}

function readVraag(vraag: unknown): Readonly<Record<string, unknown>> {
  if (typeof vraag === 'object' && vraag !== null && !Array.isArray(vraag)) return readObject(vraag, 'vraag')
  throw new Vraagfout(
    'vraag_onleesbaar',
    'Dit is geen vraag. Geef een id en een start, zoals {"id": "BZ-01", "start": "2026-02-20"}.',
  )
}

/** Null for the loose term, which has no row. */
function readTermijn(id: unknown): Termijn | null {
  if (id === LOSSE_TERMIJN) return null
  const termijn = typeof id === 'string' ? findTermijn(id) : undefined
  if (termijn) return termijn
  const naam = typeof id === 'string' ? `"${id.slice(0, 40)}"` : 'zonder id'
  throw new Vraagfout(
    'termijn_onbekend',
    `De termijn ${naam} staat niet in de tabel. Kies een id zoals BZ-01, of ${LOSSE_TERMIJN}.`,
  )
}
