import { Problem } from './problems.ts'

type Fout = Error & { readonly code?: string; readonly routine?: string; readonly statusCode?: number }

/** What PostgreSQL says of a value that no column can hold: too large a number, a day that never was, no id. */
const ONBEWAARBARE_WAARDE = new Set(['22003', '22007', '22008', '22P02'])

/** Two at the same moment: one value that may stand there once, what it belongs to just gone, or each waiting for the other. */
const TEGELIJK = new Set(['23505', '23503', '40001', '40P01'])

/** A policy refused the write: the right to it ended while the request was under way. A missing grant has another routine, and is our fault. */
const isOntnomen = ({ code, routine }: Fout): boolean => code === '42501' && routine === 'ExecWithCheckOptions'

/** Refusals of Fastify (malformed JSON, wrong media type, too large) and of a value by the database, in our words; all else is our fault. */
export function toProblem(fout: Fout): Problem {
  if (fout instanceof Problem) return fout
  if (fout.code === 'FST_REQ_FILE_TOO_LARGE' || fout.statusCode === 413) {
    return new Problem(413, 'bestand_te_groot', {
      detail: 'Het bestand is groter dan 25 MB. Kies een kleiner bestand.',
    })
  }
  if (fout.code === 'FST_ERR_MAX_PARAM_LENGTH' || isOntnomen(fout)) return new Problem(404, 'niet_gevonden')
  if (fout.statusCode === 415) return new Problem(415, 'soort_onbekend', { detail: 'Stuur JSON of een bestand.' })
  if (fout.statusCode !== undefined && fout.statusCode >= 400 && fout.statusCode < 500) {
    return new Problem(400, 'verzoek_onleesbaar', { detail: 'Dit verzoek is niet te lezen. Stuur geldige JSON.' })
  }
  if (ONBEWAARBARE_WAARDE.has(fout.code ?? '')) {
    return new Problem(400, 'invoer_ongeldig', {
      detail:
        'In dit verzoek staat een getal, dag of kenmerk dat niet kan bestaan. Kijk het na en probeer het opnieuw.',
    })
  }
  if (TEGELIJK.has(fout.code ?? '')) {
    return new Problem(409, 'tegelijk_gewijzigd', {
      detail: 'Iemand anders deed hetzelfde op hetzelfde moment. Ververs de pagina en probeer het opnieuw.',
    })
  }
  return new Problem(500, 'fout')
}
