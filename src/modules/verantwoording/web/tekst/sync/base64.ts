/** Bytes in one call: more arguments than this an engine may refuse. */
const STUK = 8192

export function toBase64(bytes: Uint8Array): string {
  let tekens = ''
  for (let van = 0; van < bytes.length; van += STUK) tekens += String.fromCharCode(...bytes.subarray(van, van + STUK))
  return btoa(tekens)
}

export const fromBase64 = (tekst: string): Uint8Array => Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0))
