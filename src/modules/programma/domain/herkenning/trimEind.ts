/** Leaves out white space and the given characters at the end. A loop, because `[…]+$` costs the square of a long run of them. */
export function trimEind(tekst: string, tekens: string): string {
  let tot = tekst.length
  while (tot > 0 && (tekens.includes(tekst.charAt(tot - 1)) || /\s/.test(tekst.charAt(tot - 1)))) tot -= 1
  return tekst.slice(0, tot)
}
