/** What XML 1.0 cannot hold (2.2), with lone halves of a surrogate pair and the marks that turn the writing direction by force. */
const VERBODEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu

/** The text as any format can carry it. */
export const cleanTekst = (tekst: string): string => tekst.replace(VERBODEN, '')
