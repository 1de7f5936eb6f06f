/** From the page at one path of the site to another, so that a folder, a zip and a served site are the same files. */
export function relativePad(van: string, naar: string): string {
  const map = van.split('/').slice(0, -1)
  const doel = naar.split('/')
  let gelijk = 0
  while (gelijk < map.length && gelijk < doel.length - 1 && map[gelijk] === doel[gelijk]) gelijk += 1
  return '../'.repeat(map.length - gelijk) + doel.slice(gelijk).join('/')
}
