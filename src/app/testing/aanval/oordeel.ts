import { unzipSync } from 'fflate'
import { EIGEN_WOORD } from './aanvalswoorden.ts'
import type { Antwoord, Verzoek } from './verzoek.ts'

/** What a refusal may not tell: how Baken is made, where it stands, what was typed. */
const VERRAAD: readonly (readonly [wat: string, patroon: RegExp])[] = [
  ['stack trace', /\bat [\w.<>]+ \(|\.ts:\d+|\.js:\d+/],
  ['file path', /node_modules|\/src\/|\/home\/|\/tmp\//],
  [
    'SQL',
    /\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b|relation "|violates|syntax error|pg_/i,
  ],
  ['address', /ECONN|127\.0\.0\.1|postgres(ql)?:/],
  ['what was typed', new RegExp(EIGEN_WOORD)],
]

const VASTE_KOPPEN: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** What is wrong with an answer whatever was asked. Empty: nothing. */
export function judgeAntwoord(antwoord: Antwoord, verzoek: Verzoek, verboden: readonly string[]): readonly string[] {
  const { statusCode } = antwoord
  const geweigerd = statusCode >= 400
  return [
    ...(statusCode >= 500 ? [`answers ${statusCode}`] : []),
    ...judgeSporen(antwoord, verboden),
    ...Object.entries(VASTE_KOPPEN)
      .filter(([naam, waarde]) => antwoord.headers[naam] !== waarde)
      .map(([naam]) => `has no ${naam}`),
    ...(geweigerd && verzoek.method !== 'HEAD' ? judgeWeigering(antwoord) : []),
  ]
}

function judgeSporen(antwoord: Antwoord, verboden: readonly string[]): readonly string[] {
  const tekst = `${JSON.stringify(antwoord.headers)}\n${readInhoud(antwoord)}`
  return verboden.filter((spoor) => tekst.includes(spoor)).map((spoor) => `shows "${spoor}"`)
}

/** Word and Excel files are archives: what they say is inside. */
function readInhoud({ rawPayload }: Antwoord): string {
  if (rawPayload.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return rawPayload.toString('utf8')
  return Object.values(unzipSync(rawPayload))
    .map((deel) => Buffer.from(deel).toString('utf8'))
    .join('\n')
}

const NEDERLANDS =
  /\b(de|het|een|je|dit|deze|is|niet|om|met|en|kies|log|kijk|stuur|vul|gebruik|vraag|wacht|ververs|haal)\b/i

function judgeWeigering(antwoord: Antwoord): readonly string[] {
  const { statusCode, headers, body } = antwoord
  // What stands there now is theirs to see, whoever typed it.
  const eigen = body.replace(/,"conflict":.*$/s, '')
  const fouten = VERRAAD.filter(([, patroon]) => patroon.test(eigen)).map(([wat]) => `tells ${wat} in a refusal`)
  if (!String(headers['content-type']).startsWith('application/problem+json'))
    return [...fouten, 'is no problem document']
  const probleem = readProbleem(body)
  const heelNederlands = /^\p{Lu}.*\.$/su.test(probleem.detail ?? '') && NEDERLANDS.test(probleem.detail ?? '')
  return [
    ...fouten,
    ...(heelNederlands ? [] : [`says no Dutch sentence: ${probleem.detail ?? ''}`]),
    ...(probleem.status === statusCode && probleem.code && probleem.verzoek
      ? []
      : ['lacks status, code or number of the request']),
  ]
}

function readProbleem(body: string): { status?: number; detail?: string; code?: string; verzoek?: string } {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

/** The answer without what differs for every request, and with the asked id replaced. */
export const toKern = (antwoord: Antwoord, ids: readonly string[]): string =>
  ids.reduce(
    (tekst, id) => tekst.replaceAll(id, '{id}'),
    `${antwoord.statusCode} ${antwoord.body.replace(/"verzoek":"[^"]*"/, '')}`,
  )
