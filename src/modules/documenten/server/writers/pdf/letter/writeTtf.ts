const KOP = 12
const INGANG = 16

/** A TrueType file of its tables; checksums stay 0, which no reader of an embedded font looks at. */
export function writeTtf(tabellen: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const gesorteerd = [...tabellen].sort(([a], [b]) => (a < b ? -1 : 1))
  const begin = KOP + INGANG * gesorteerd.length
  const totaal = gesorteerd.reduce((som, [, tabel]) => som + pad(tabel.length), begin)
  const uit = new Uint8Array(totaal)
  const view = new DataView(uit.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, gesorteerd.length)
  let plek = begin
  gesorteerd.forEach(([tag, tabel], i) => {
    const ingang = KOP + INGANG * i
    uit.set(new TextEncoder().encode(tag), ingang)
    view.setUint32(ingang + 8, plek)
    view.setUint32(ingang + 12, tabel.length)
    uit.set(tabel, plek)
    plek += pad(tabel.length)
  })
  return uit
}

const pad = (lengte: number): number => (lengte + 3) & ~3
