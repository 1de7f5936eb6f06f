/** From the page at one path of the site to another, so that a folder, a zip and a served site are the same files. */
export function relativePad(van: string, naar: string): string {
  const map = van.split('/').slice(0, -1)
  const doel = naar.split('/')
  let gelijk = 0
  while (gelijk < map.length && gelijk < doel.length - 1 && map[gelijk] === doel[gelijk]) gelijk += 1
  return '../'.repeat(map.length - gelijk) + doel.slice(gelijk).join('/')
}

/** "Veilige buurt (2026)" as part of an address: "veilige-buurt-2026". At most 60 letters. */
export const slugify = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
