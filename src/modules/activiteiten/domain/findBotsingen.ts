import type { Activiteitstatus, Wanneer } from './activiteit.ts'

export type Geplaatst = Wanneer & {
  readonly id: string
  readonly status: Activiteitstatus
  readonly plaats: string
  /** Of the organisatoren: who takes part may send somebody to each. */
  readonly organisatoren: readonly { readonly id: string; readonly naam: string }[]
}

/** `met` is the other of the two. */
export type Botsing = { readonly id: string; readonly met: string; readonly waarom: string }

/**
 * Two at one place or by one organisator at one time. Without a time a happening fills its place for the whole day, but not
 * its organisator. What was called off stands in nobody's way. Each pair is told from both sides.
 */
export function findBotsingen(activiteiten: readonly Geplaatst[]): Botsing[] {
  const opVolgorde = activiteiten
    .filter(({ status }) => status !== 'afgelast')
    .toSorted((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0))
  const botsingen: Botsing[] = []
  let open: Geplaatst[] = []
  for (const een of opVolgorde) {
    open = open.filter(({ tot }) => tot >= een.van)
    for (const ander of open) {
      const waarom = explainBotsing(een, ander)
      if (waarom !== null) {
        botsingen.push({ id: een.id, met: ander.id, waarom }, { id: ander.id, met: een.id, waarom })
      }
    }
    open.push(een)
  }
  return botsingen
}

function explainBotsing(een: Geplaatst, ander: Geplaatst): string | null {
  if (!overlaps(een, ander)) return null
  if (een.plaats !== '' && foldPlaats(een.plaats) === foldPlaats(ander.plaats)) return `Zelfde plaats: ${een.plaats}`
  if (een.begin === null || ander.begin === null) return null
  const gezien = new Set(ander.organisatoren.map(({ id }) => id))
  const zelfde = een.organisatoren.find(({ id }) => gezien.has(id))
  return zelfde ? `Zelfde organisator: ${zelfde.naam}` : null
}

const foldPlaats = (plaats: string): string => plaats.trim().toLowerCase().replace(/\s+/g, ' ')

const begins = ({ van, begin }: Wanneer): string => `${van}T${begin ?? '00:00'}`
const ends = ({ tot, eind, begin, van }: Wanneer): string => `${tot}T${eind ?? lastMoment(begin, van === tot)}`

/** With a begin alone it is taken to last two hours: long enough to notice. */
function lastMoment(begin: string | null, opEenDag: boolean): string {
  if (begin === null || !opEenDag) return '24:00'
  return `${String(Number(begin.slice(0, 2)) + 2).padStart(2, '0')}${begin.slice(2)}`
}

const overlaps = (een: Wanneer, ander: Wanneer): boolean => begins(een) < ends(ander) && begins(ander) < ends(een)
