const OPEN_EINDE =
  /(?:[,;(–-]|\b(?:van|de|het|een|en|of|met|voor|in|op|aan|bij|door|naar|om|te|tot|uit|over|als|dat|die|wordt|worden|is|zijn|ten|ter|o\.a\.|i\.s\.m\.|de\s+\S{1,3}-))\s*$/i

/** True when a text that stands alone is the rest of `vorige`: the row or paragraph broke over a page. */
export function isVervolg(vorige: string, tekst: string): boolean {
  const einde = vorige.slice(-40)
  if (/[.!?]["'”’)]?\s*$/.test(einde)) return isOpenHaakje(vorige)
  return OPEN_EINDE.test(einde) || isOpenHaakje(vorige) || /^[\p{Ll}(]/u.test(tekst)
}

/** True when a text breaks off: after a comma, a preposition or an opened bracket. */
export const hasOpenEinde = (tekst: string): boolean =>
  tekst !== '' && (OPEN_EINDE.test(tekst.slice(-40)) || isOpenHaakje(tekst))

function isOpenHaakje(tekst: string): boolean {
  let diepte = 0
  for (const teken of tekst) {
    if (teken === '(') diepte += 1
    if (teken === ')') diepte = Math.max(0, diepte - 1)
  }
  return diepte > 0
}
