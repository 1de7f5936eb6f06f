import { findLijstteken } from './lijstteken.ts'

export type Tekstkop = { readonly niveau: number; readonly tekst: string }

const MARKDOWN = /^(#{1,6})\s+(.+?)\s*#*$/
const MEERLEDIG = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+[\p{L}'‘"“(]/u
const ENKEL = /^(\d{1,2})(?:\.|:)?\s+\p{Lu}/u
const BENOEMD =
  /^(?:hoofdstuk|deel|thema|prioriteit|speerpunt|programmalijn|pijler|bijlage|onderdeel)\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])\b/i
const ZINSEINDE = /[.;,:!?]$/
const MAX_KOP = 100
const MAX_HOOFDLETTERS = 80

/** A line that is a heading by its own looks. `alleen` says that it stands apart from the lines around it. */
export function findTekstkop(regel: string, alleen: boolean): Tekstkop | null {
  const tekst = regel.trim()
  const markdown = MARKDOWN.exec(tekst)
  if (markdown?.[1] && markdown[2]) return { niveau: markdown[1].length, tekst: markdown[2] }
  if (tekst.length > MAX_KOP || /\t/.test(tekst)) return null
  const leden = MEERLEDIG.exec(tekst)?.[1]
  if (leden && !ZINSEINDE.test(tekst)) return { niveau: Math.min(leden.split('.').length, 6), tekst }
  if (!alleen) return null
  if (BENOEMD.test(tekst) && !/[.;,]$/.test(tekst)) return { niveau: 1, tekst }
  if (ENKEL.test(tekst) && !ZINSEINDE.test(tekst)) return { niveau: 1, tekst }
  return isHoofdletters(tekst) ? { niveau: 1, tekst } : null
}

/** "VEILIGE WIJKEN", but not "BOA" and not a bullet. */
function isHoofdletters(tekst: string): boolean {
  if (tekst.length > MAX_HOOFDLETTERS || ZINSEINDE.test(tekst) || findLijstteken(tekst)) return false
  const letters = tekst.replace(/[^\p{L}]/gu, '')
  return letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
