const LANGSTE = 60

/** For each name an address of its own, in their order: "inbraken", "inbraken-2". Letters without accents, digits and dashes. */
export function makeSlugs(namen: readonly string[]): readonly string[] {
  const bezet = new Set<string>()
  return namen.map((naam) => {
    const basis = slugOf(naam)
    let slug = basis
    for (let nummer = 2; bezet.has(slug); nummer += 1) slug = `${cut(basis, LANGSTE - 4)}-${nummer}`
    bezet.add(slug)
    return slug
  })
}

function slugOf(naam: string): string {
  const letters = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return cut(letters.startsWith('-') ? letters.slice(1) : letters, LANGSTE) || 'deel'
}

/** At the end of a word where that can be. */
function cut(slug: string, lengte: number): string {
  if (slug.length <= lengte) return slug.endsWith('-') ? slug.slice(0, -1) : slug
  const einde = slug.lastIndexOf('-', lengte)
  return slug.slice(0, einde > 0 ? einde : lengte)
}
