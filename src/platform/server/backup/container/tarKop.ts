import { beschadigd } from '../BackupWeigering.ts'

/** The form of POSIX.1-1988 (ustar), which every tar reads; of its fields only name and size carry something. */
export const BLOK = 512
const NAAM = { van: 0, lengte: 100 }
const GROOTTE = { van: 124, lengte: 12 }
const CONTROLESOM = { van: 148, lengte: 8 }
/** Eleven octal digits. */
const GROOTST = 8 ** 11 - 1

export type Tarkop = { readonly naam: string; readonly grootte: number }

/** `tijd` in whole seconds since 1970. */
export function encodeTarkop({ naam, grootte }: Tarkop, tijd: number): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(naam) || grootte > GROOTST) throw new Error(`no room in tar for ${naam}`)
  const kop = Buffer.alloc(BLOK)
  kop.write(naam, NAAM.van, 'latin1')
  kop.write('0000600\0', 100, 'latin1')
  kop.write('0000000\0'.repeat(2), 108, 'latin1')
  kop.write(`${octal(grootte, 11)}\0${octal(tijd, 11)}\0`, GROOTTE.van, 'latin1')
  kop.write('0', 156, 'latin1')
  kop.write('ustar\x0000', 257, 'latin1')
  kop.write(`${octal(sumOf(kop), 6)}\0 `, CONTROLESOM.van, 'latin1')
  return kop
}

/** Null for the empty block that ends a tar. Refuses all that `encodeTarkop` does not write: other kinds, long names, folders. */
export function decodeTarkop(kop: Buffer): Tarkop | null {
  if (kop.every((byte) => byte === 0)) return null
  const som = readOctal(kop.subarray(CONTROLESOM.van, CONTROLESOM.van + 6))
  const isGewoon = kop.toString('latin1', 257, 265) === 'ustar\x0000' && kop[156] === 0x30 && kop[345] === 0
  if (som !== sumOf(kop) || !isGewoon) throw beschadigd('een kop klopt niet')
  const naam = kop.toString('latin1', NAAM.van, NAAM.lengte).replace(/\0+$/, '')
  return { naam, grootte: readOctal(kop.subarray(GROOTTE.van, GROOTTE.van + 11)) }
}

/** What comes after content of this length, up to a whole block. */
export const fillLengthOf = (grootte: number): number => (BLOK - (grootte % BLOK)) % BLOK

const octal = (getal: number, lengte: number): string => getal.toString(8).padStart(lengte, '0')

function readOctal(veld: Buffer): number {
  const tekst = veld.toString('latin1')
  if (!/^[0-7]+$/.test(tekst)) throw beschadigd('een kop klopt niet')
  return Number.parseInt(tekst, 8)
}

/** The sum of all bytes, with the field of the sum itself as spaces. */
function sumOf(kop: Buffer): number {
  let som = CONTROLESOM.lengte * 0x20
  kop.forEach((byte, plek) => {
    if (plek < CONTROLESOM.van || plek >= CONTROLESOM.van + CONTROLESOM.lengte) som += byte
  })
  return som
}
