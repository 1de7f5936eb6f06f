/** "1.250" and "6,8" as somebody in the Netherlands types them; null for nothing, undefined for what is no number. */
export function parseGetal(tekst: string): number | null | undefined {
  const kaal = tekst.trim()
  if (kaal === '') return null
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(kaal)) return undefined
  return Number(kaal.replaceAll('.', '').replace(',', '.'))
}
