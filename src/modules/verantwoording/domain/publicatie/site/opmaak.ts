const TEKST = Symbol('opmaak')

/** Markup that may be sent as it stands. Only `markup` makes it, so whatever a person wrote has been escaped. */
export type Opmaak = { readonly [TEKST]: string }

type Inhoud = Opmaak | string | number | false | null | readonly Inhoud[]

const NAMEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** What HTML cannot hold, and marks that turn the writing direction by force. */
const ONBRUIKBAAR =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu

export const escapeTekst = (tekst: string): string =>
  tekst.replace(ONBRUIKBAAR, '').replace(/[&<>"']/g, (teken) => NAMEN[teken] ?? '')

const toTekst = (inhoud: Inhoud): string => {
  if (inhoud === null || inhoud === false) return ''
  if (typeof inhoud === 'object') return TEKST in inhoud ? inhoud[TEKST] : inhoud.map(toTekst).join('')
  return escapeTekst(String(inhoud))
}

/** A template of markup: what stands between `${}` is escaped, also within the quotes of an attribute. */
export const markup = (delen: TemplateStringsArray, ...waarden: readonly Inhoud[]): Opmaak => ({
  [TEKST]: delen.map((deel, d) => deel + toTekst(waarden[d] ?? null)).join(''),
})

export const isLeeg = (opmaak: Opmaak): boolean => opmaak[TEKST] === ''

/** The text of a page, without the indents that the templates leave. */
export const writeOpmaak = (opmaak: Opmaak): string => `${opmaak[TEKST].replace(/\s*\n\s*/g, '\n').trim()}\n`
