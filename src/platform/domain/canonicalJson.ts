/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json }

/**
 * One text for one value, whatever the order in which its members came (JSON Canonicalization Scheme, RFC 8785): members sorted
 * by UTF-16 code units, no white space, numbers and texts as ECMAScript writes them, which is what the RFC prescribes.
 */
export function canonicalJson(json: Json): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json)
  if (isList(json)) return `[${json.map(canonicalJson).join(',')}]`
  let leden = ''
  // Without a comparison of its own, sort compares code units.
  for (const naam of Object.keys(json).sort()) {
    const waarde = json[naam]
    if (waarde === undefined) continue
    leden += `${leden === '' ? '' : ','}${JSON.stringify(naam)}:${canonicalJson(waarde)}`
  }
  return `{${leden}}`
}

/** Array.isArray does not narrow a readonly list. */
const isList = (json: Exclude<Json, string | number | boolean | null>): json is readonly Json[] => Array.isArray(json)
