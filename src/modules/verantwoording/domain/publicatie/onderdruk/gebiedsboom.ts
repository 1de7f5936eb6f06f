/** The wijk that each buurt lies in, by their ids in the register of gebieden. */
export type Wijken = Readonly<Record<string, string>>

type Filters = Readonly<Record<string, readonly string[]>>

/**
 * Filters on `wijk` and `buurt` as one on `gebied`, so that a buurt is a part of its wijk. What cannot be placed in that tree
 * (buurten of other wijken than the ones that are asked) stays as it is.
 */
export function nestGebied(filters: Filters, wijken: Wijken): Filters {
  const { wijk, buurt, ...rest } = filters
  if (buurt === undefined) return wijk === undefined ? filters : { ...rest, gebied: wijk.map((id) => `wijk ${id}`) }
  if (wijk === undefined) return { ...rest, gebied: buurt.map((id) => nameBuurt(id, wijken[id])) }
  const [enige, ...meer] = wijk
  const past = meer.length === 0 && buurt.every((id) => id === '' || wijken[id] === enige)
  return past ? { ...rest, gebied: buurt.map((id) => nameBuurt(id, enige)) } : filters
}

const nameBuurt = (id: string, wijk: string | undefined): string => `buurt ${id} in ${wijk ?? ''}`

/** The gebied that this one lies in; '' when it is not known in which. Null for a wijk, and for what is no gebied. */
function parentOf(sleutel: string): string | null {
  const [, wijk] = /^buurt \S* in (.*)$/.exec(sleutel) ?? []
  if (wijk !== undefined) return wijk === '' ? '' : `wijk ${wijk}`
  // A code of CBS begins with that of the wijk: BU 0556 01 03 lies in WK 0556 01.
  return /^BU\w{8}$/.test(sleutel) ? `WK${sleutel.slice(2, 8)}` : null
}

const isGebied = (sleutel: string): boolean => /^(?:wijk |WK|buurt |BU)/.test(sleutel)

/** Whether what has this key is all within these. */
export const isBinnen = (sleutel: string, gehele: readonly string[]): boolean =>
  gehele.includes(sleutel) || gehele.includes(parentOf(sleutel) ?? sleutel)

/** Whether somebody may be counted under both. A buurt of which the wijk is not known may lie in any. */
export const overlapt = (een: readonly string[], ander: readonly string[]): boolean =>
  een.some((sleutel) => isBinnen(sleutel, ander) || hasOnbekende(sleutel, ander)) ||
  ander.some((sleutel) => isBinnen(sleutel, een) || hasOnbekende(sleutel, een))

const hasOnbekende = (sleutel: string, andere: readonly string[]): boolean =>
  parentOf(sleutel) === '' && andere.some((ander) => isGebied(ander) && parentOf(ander) === null)
