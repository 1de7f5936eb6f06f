/** The words of a planning as one reads them: an ordinal that came loose on the way to plain text ("2 ^e kwartaal") is whole again. */
export const leesbaarWanneer = (tekst: string): string => tekst.replace(/(\d) ?\^ ?(e|de|ste)\b/g, '$1$2')
