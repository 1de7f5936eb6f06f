/** The same bytes in blocks of exactly `lengte`, the last one shorter; never an empty one. */
export async function* cutBlokken(stukken: AsyncIterable<Buffer>, lengte: number): AsyncGenerator<Buffer> {
  let blok = Buffer.allocUnsafe(lengte)
  let gevuld = 0
  for await (const stuk of stukken) {
    for (let plek = 0; plek < stuk.length;) {
      const gekopieerd = stuk.copy(blok, gevuld, plek)
      plek += gekopieerd
      gevuld += gekopieerd
      if (gevuld < lengte) continue
      yield blok
      blok = Buffer.allocUnsafe(lengte)
      gevuld = 0
    }
  }
  if (gevuld > 0) yield blok.subarray(0, gevuld)
}
