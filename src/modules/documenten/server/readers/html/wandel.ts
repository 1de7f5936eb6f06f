import { isElement, isTekst, kinderenVan, type Element, type Knoop } from './knoop.ts'

export type Bezoeker = {
  /** Returns false to leave out the element with all that is in it; `close` is not called then. */
  readonly open: (element: Element) => boolean
  readonly close: (element: Element) => void
  readonly tekst: (tekst: string) => void
}

type Trede = { readonly knoop: Knoop; volgende: number }

/** Walks over all below `wortel` in the order of the text, with a stack of its own: pages may be nested 100,000 deep. */
export function wandel(wortel: Knoop, bezoeker: Bezoeker): void {
  const stapel: Trede[] = [{ knoop: wortel, volgende: 0 }]
  for (let trede = stapel.at(-1); trede; trede = stapel.at(-1)) {
    const kind = kinderenVan(trede.knoop)[trede.volgende]
    trede.volgende += 1
    if (!kind) {
      stapel.pop()
      if (stapel.length > 0 && isElement(trede.knoop)) bezoeker.close(trede.knoop)
    } else if (isTekst(kind)) bezoeker.tekst(kind.value)
    else if (isElement(kind) && bezoeker.open(kind)) stapel.push({ knoop: kind, volgende: 0 })
  }
}
