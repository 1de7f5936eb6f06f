/** A dialog gives focus back within this time, if what opened it is still there. */
const TERUG_MS = 300

/** After a dialog took away the button that opened it, who uses a keyboard goes on from the heading of the page. */
export function focusWhenLost(pagina: Document): void {
  // Not by role: a toast has that of a dialog too.
  setTimeout(() => {
    const isWeg = pagina.activeElement === pagina.body
    if (isWeg && !pagina.querySelector('.waas')) pagina.querySelector('h1')?.focus()
  }, TERUG_MS)
}
