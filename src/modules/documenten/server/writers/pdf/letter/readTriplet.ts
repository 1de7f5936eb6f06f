import type { ByteLezer } from './byteLezer.ts'

const sign = (vlag: number, waarde: number): number => (vlag & 1 ? waarde : -waarde)

/** The step from one point to the next (WOFF2 5.2): the flag tells how many bytes it takes and what they mean. */
export function readTriplet(vlag: number, { u8, u16 }: ByteLezer): readonly [dx: number, dy: number] {
  if (vlag < 10) return [0, sign(vlag, ((vlag & 14) << 7) + u8())]
  if (vlag < 20) return [sign(vlag, (((vlag - 10) & 14) << 7) + u8()), 0]
  if (vlag < 84) {
    const rest = vlag - 20
    const byte = u8()
    return [sign(vlag, 1 + (rest & 0x30) + (byte >> 4)), sign(vlag >> 1, 1 + ((rest & 0x0c) << 2) + (byte & 0x0f))]
  }
  if (vlag < 120) {
    const rest = vlag - 84
    const dx = 1 + (Math.trunc(rest / 12) << 8) + u8()
    return [sign(vlag, dx), sign(vlag >> 1, 1 + (((rest % 12) >> 2) << 8) + u8())]
  }
  if (vlag < 124) {
    const [a, b, c] = [u8(), u8(), u8()]
    return [sign(vlag, (a << 4) + (b >> 4)), sign(vlag >> 1, ((b & 0x0f) << 8) + c)]
  }
  const dx = u16()
  return [sign(vlag, dx), sign(vlag >> 1, u16())]
}
