/** "1.250", "8,4"; null for anything else. */
export function readGetal(tekst: string): number | null {
  const woord = tekst.replace(/[\s€%]/g, '')
  if (!/^-?(\d{1,3}(\.\d{3}){1,4}|\d{1,13})(,\d{1,6})?$/.test(woord)) return null
  return Number(woord.replaceAll('.', '').replace(',', '.'))
}
