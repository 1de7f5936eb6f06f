/** Reads the numbers of a font file, big-endian, from where it stopped. */
export type ByteLezer = {
  readonly u8: () => number
  readonly u16: () => number
  readonly i16: () => number
  readonly u32: () => number
  readonly bytes: (aantal: number) => Uint8Array
  /** WOFF2 4.1: a number of one to five bytes. */
  readonly base128: () => number
  /** WOFF2 4.1: a short number of one to three bytes. */
  readonly u255: () => number
}

export function readBytes(bron: Uint8Array): ByteLezer {
  const view = new DataView(bron.buffer, bron.byteOffset, bron.byteLength)
  let plek = 0
  const skip = (aantal: number): number => {
    plek += aantal
    return plek - aantal
  }
  const u8 = (): number => view.getUint8(skip(1))
  const u16 = (): number => view.getUint16(skip(2))
  return {
    u8,
    u16,
    i16: () => view.getInt16(skip(2)),
    u32: () => view.getUint32(skip(4)),
    bytes: (aantal) => {
      const van = skip(aantal)
      return bron.subarray(van, van + aantal)
    },
    base128: () => {
      let waarde = 0
      for (let i = 0; i < 5; i += 1) {
        const byte = u8()
        waarde = waarde * 128 + (byte & 0x7f)
        if (byte < 0x80) break
      }
      return waarde
    },
    u255: () => {
      const code = u8()
      if (code === 253) return u16()
      if (code === 255) return u8() + 253
      return code === 254 ? u8() + 506 : code
    },
  }
}
