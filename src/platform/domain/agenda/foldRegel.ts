const MAX_BYTES = 75

/** A content line in pieces of at most 75 bytes in UTF-8, each next one after a line end and a space (RFC 5545, 3.1). */
export function foldRegel(regel: string): string {
  const stukken: string[] = []
  let begin = 0
  let plek = 0
  let bytes = 0
  for (const teken of regel) {
    const erbij = bytesOf(teken)
    if (bytes + erbij > MAX_BYTES) {
      stukken.push(regel.slice(begin, plek))
      begin = plek
      bytes = 1
    }
    bytes += erbij
    plek += teken.length
  }
  return [...stukken, regel.slice(begin)].join('\r\n ')
}

function bytesOf(teken: string): number {
  const punt = teken.codePointAt(0) ?? 0
  if (punt < 0x80) return 1
  if (punt < 0x800) return 2
  return punt < 0x10000 ? 3 : 4
}
