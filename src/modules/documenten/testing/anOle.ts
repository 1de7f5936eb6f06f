const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The old container of Office with a stream of this name in its directory. */
export function anOle(stroom: string): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set(OLE)
  bytes.set(Buffer.from(stroom, 'utf16le'), 1024)
  return bytes
}
