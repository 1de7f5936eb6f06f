import { encodeCursor } from './cursor.ts'

/** The page out of one row more than fits on it, and where the next one begins; null when there is no next one. */
export function cutPage<T>(
  rijen: readonly T[],
  aantal: number,
  placeOf: (laatste: T) => Readonly<Record<string, string>>,
): { readonly items: readonly T[]; readonly volgende: string | null } {
  const items = rijen.slice(0, aantal)
  const laatste = items.at(-1)
  const isMeer = rijen.length > aantal && laatste !== undefined
  return { items, volgende: isMeer ? encodeCursor(placeOf(laatste)) : null }
}
