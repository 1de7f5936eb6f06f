const LIJSTTEKEN = /^[ \t]*(?:[-–•*▪◦·○>]|\(?[0-9]{1,2}[.)]|[a-z][.)])[ \t]/
const LEESTEKEN_EINDE = /[.!?:;]["'”’)]?$/
const BEGINT_KLEIN = /^[\s]*[\p{Ll}(]/u
const LANGE_REGEL = 80

const lineBefore = (tekst: string, begin: number, plaats: number): string => {
  const vorige = tekst.lastIndexOf('\n', plaats - 1)
  return tekst.slice(Math.max(begin, vorige + 1), plaats).trim()
}

const lineAfter = (tekst: string, plaats: number): string => {
  const volgende = tekst.indexOf('\n', plaats + 1)
  return tekst.slice(plaats + 1, volgende < 0 ? undefined : volgende)
}

/**
 * Whether the line break at `plaats` parts two sentences. It does before an empty line or a list mark and after a full stop;
 * a line without a full stop is taken as wrapped when it is long or when the next goes on in lowercase.
 */
export const breaksAtRegeleinde = (tekst: string, begin: number, plaats: number): boolean => {
  const voor = lineBefore(tekst, begin, plaats)
  const na = lineAfter(tekst, plaats)
  if (na.trim() === '' || voor === '' || LIJSTTEKEN.test(na)) return true
  if (LEESTEKEN_EINDE.test(voor)) return !voor.endsWith(';')
  return !BEGINT_KLEIN.test(na) && voor.length < LANGE_REGEL
}
