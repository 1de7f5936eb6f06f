export type Berichtinhoud = {
  /** What it is about; names in it may come from people, so line breaks become spaces and it is cut to 150 characters. */
  readonly onderwerp: string
  readonly aanhef: string
  readonly alineas: readonly string[]
  /** One place to go to, by http or https. */
  readonly knop?: { readonly tekst: string; readonly adres: string }
  readonly slot: string
}

export type Berichtvorm = { readonly onderwerp: string; readonly tekst: string; readonly html: string }

/** Makes plain text and HTML that say the same; nothing is fetched from elsewhere and everything is escaped. */
export function composeBericht(inhoud: Berichtinhoud): Berichtvorm {
  const knop = inhoud.knop && { tekst: inhoud.knop.tekst, adres: readKnopadres(inhoud.knop.adres) }
  const onderwerp = toRegel(inhoud.onderwerp)
  return {
    onderwerp,
    tekst: composeTekst({ ...inhoud, ...(knop && { knop }) }),
    html: composeHtml({ ...inhoud, onderwerp, ...(knop && { knop }) }),
  }
}

const LANGSTE_ONDERWERP = 150

function toRegel(tekst: string): string {
  const regel = Array.from(tekst.replace(/[\p{Cc}\s]+/gu, ' ').trim())
  return regel.length <= LANGSTE_ONDERWERP ? regel.join('') : `${regel.slice(0, LANGSTE_ONDERWERP - 1).join('')}…`
}

function readKnopadres(adres: string): string {
  const { protocol, href } = new URL(adres)
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('button with an address that is not http or https')
  return href
}

function composeTekst({ aanhef, alineas, knop, slot }: Berichtinhoud): string {
  const verwijzing = knop === undefined ? [] : [`${knop.tekst}:\n${knop.adres}`]
  return `${[aanhef, ...alineas, ...verwijzing, slot].join('\n\n')}\n`
}

const TEKST_STIJL = 'margin:0 0 16px;font-size:16px;line-height:1.5'
const KNOP_STIJL =
  'display:inline-block;padding:12px 20px;border-radius:4px;background:#154273;color:#ffffff;font-size:16px;font-weight:bold;text-decoration:underline'

function composeHtml({ onderwerp, aanhef, alineas, knop, slot }: Berichtinhoud): string {
  const regels = [...[aanhef, ...alineas].map(toAlinea), ...(knop === undefined ? [] : toKnop(knop)), toAlinea(slot)]
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(onderwerp)}</title>
</head>
<body style="margin:0;background:#ffffff;color:#1a1a1a;font-family:Arial,Helvetica,sans-serif">
<main style="max-width:600px;margin:0 auto;padding:24px">
${regels.join('\n')}
</main>
</body>
</html>
`
}

const toAlinea = (tekst: string): string =>
  `<p style="${TEKST_STIJL}">${escape(tekst).replaceAll(/\r\n|\r|\n/g, '<br>')}</p>`

const toKnop = ({ tekst, adres }: NonNullable<Berichtinhoud['knop']>): readonly string[] => [
  `<p style="${TEKST_STIJL}"><a href="${escape(adres)}" style="${KNOP_STIJL}">${escape(tekst)}</a></p>`,
  `<p style="${TEKST_STIJL};overflow-wrap:anywhere">Werkt de knop niet? Kopieer dan dit adres naar je browser: ${escape(adres)}</p>`,
]

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (tekst: string): string => tekst.replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken)
