/** A dialog gives focus back within this time, if what opened it is still there. */
const TERUG_MS = 300

/** What waits in a page: of dialogs that close shortly after one another only the last gives focus back. */
const wachtend = new WeakMap<Document, ReturnType<typeof setTimeout>>()

/**
 * After a dialog who uses a keyboard goes on from what opened it, or from the heading of the page when that is gone. On a machine that is
 * busy this may come before the dialog gives focus back itself; then it did so already.
 */
export function focusWhenLost(pagina: Document, opener: Element | null): void {
  clearTimeout(wachtend.get(pagina))
  const wacht = setTimeout(() => {
    // Not by role: a toast has that of a dialog too.
    if (pagina.activeElement !== pagina.body || pagina.querySelector('.waas')) return
    const terug = opener instanceof HTMLElement && opener.isConnected && opener !== pagina.body
    ;(terug ? opener : pagina.querySelector('h1'))?.focus()
  }, TERUG_MS)
  wachtend.set(pagina, wacht)
}
