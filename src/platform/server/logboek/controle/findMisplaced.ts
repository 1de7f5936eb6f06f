/**
 * The places in a list that should ascend but for which it does not: all outside its longest ascending part, so that of two
 * that changed places both are found and nothing else. O(n log n).
 */
export function findMisplaced(keys: readonly string[]): number[] {
  /** For each length the place where an ascending part of that length ends lowest. */
  const ends: number[] = []
  const before = keys.map((key, place) => {
    const length = findFirstAbove(keys, ends, key)
    ends[length] = place
    return length === 0 ? -1 : (ends[length - 1] ?? -1)
  })
  const inPlace = new Set<number>()
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) inPlace.add(place)
  return [...keys.keys()].filter((place) => !inPlace.has(place))
}

function findFirstAbove(keys: readonly string[], ends: readonly number[], key: string): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[ends[middle] ?? 0] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low
}
