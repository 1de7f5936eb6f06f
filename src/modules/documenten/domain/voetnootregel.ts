export type Voetnootregel = { readonly merk: string; readonly begin: number }

const VOETNOOT = /^\s*(?:(\*{1,3})(?=[^\s*])|(\*{2,3})\s+|(\[\d{1,3}\])\s*|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*)(?=\S)/

/** The mark of a line that is a note by its looks ("*HIT = …", "** Er vindt …", "[1] …", "¹ …"); null otherwise. */
export function findVoetnootregel(tekst: string): Voetnootregel | null {
  const vondst = VOETNOOT.exec(tekst)
  if (!vondst) return null
  const merk = vondst[1] ?? vondst[2] ?? vondst[3] ?? vondst[4] ?? ''
  const sluit = merk.startsWith('*') && tekst.indexOf(merk, vondst[0].length) > 0
  return sluit ? null : { merk, begin: vondst[0].length }
}
