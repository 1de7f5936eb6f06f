const MAX_TUSSENZIN = 300

/**
 * Tells of a position whether it lies in a closed pair of brackets on one line.
 * A bracket that stays open, or holds more than 300 characters, is taken for a misprint.
 */
export const findHaakjes = (tekst: string): ((plaats: number) => boolean) => {
  const binnen = new Uint8Array(tekst.length)
  let open = -1
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charAt(i)
    if (teken === '(') open = i
    else if (teken === '\n' || (open >= 0 && i - open > MAX_TUSSENZIN)) open = -1
    else if (teken === ')' && open >= 0) {
      binnen.fill(1, open, i)
      open = -1
    }
  }
  return (plaats) => binnen[plaats] === 1
}
