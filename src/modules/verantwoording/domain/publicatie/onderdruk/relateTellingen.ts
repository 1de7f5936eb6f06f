import type { Telling, Telvak } from './telvak.ts'
import type { Verband } from './telcel.ts'
import { isBinnen, overlapt } from './gebiedsboom.ts'
import { toVerband } from './toVerband.ts'

type Waarden = ReadonlyMap<string, number>
type Geplaatst = Telvak & { readonly id: string }

/**
 * What adds up among counts of one series: the parts of a dimension (kinds of the total; buurten of a wijk, wijken of the gemeente)
 * and stretches of time within a longer one. Where a wijk is not published itself, its buurten stand for it in the sum of the
 * gemeente. What is counted twice in the parts is no sum and is left out.
 */
export function relateTellingen(tellingen: readonly Telling[], waarden: Waarden): Verband[] {
  const geplaatst = tellingen.flatMap(({ id, vak }) => (vak === null ? [] : [{ ...vak, id }]))
  return groupBy(geplaatst, ({ reeks }) => reeks).flatMap((groep) => [
    ...relateDelen(groep, waarden),
    ...relateTijd(groep, waarden),
  ])
}

/** Only counts over the same days with the same other filters can be each other's parts. */
function relateDelen(groep: readonly Geplaatst[], waarden: Waarden): Verband[] {
  const dimensies = new Set(groep.flatMap(({ filters }) => Object.keys(filters)))
  return [...dimensies].flatMap((dimensie) =>
    groupBy(groep, (vak) => `${vak.van} ${vak.tot} ${nameFilters(vak, dimensie)}`).flatMap((gelijk) =>
      gelijk.flatMap((totaal) =>
        relateTot(
          totaal,
          gelijk.filter((deel) => isDeelVan(deel, totaal, dimensie)),
          {
            ligtIn: (een, ander) => isDeelVan(een, ander, dimensie),
            botst: (een, ander) => overlapt(een.filters[dimensie] ?? [], ander.filters[dimensie] ?? []),
          },
          waarden,
        ),
      ),
    ),
  )
}

/** The same question but for this dimension, in which it asks less. */
function isDeelVan({ filters }: Geplaatst, geheel: Geplaatst, dimensie: string): boolean {
  const eigen = filters[dimensie]
  const hele = geheel.filters[dimensie]
  if (eigen === undefined) return false
  if (hele === undefined) return true
  return eigen.every((sleutel) => isBinnen(sleutel, hele)) && !hele.every((sleutel) => isBinnen(sleutel, eigen))
}

const relateTijd = (groep: readonly Geplaatst[], waarden: Waarden): Verband[] =>
  groupBy(groep, (vak) => nameFilters(vak, '')).flatMap((gelijk) =>
    gelijk.flatMap((totaal) =>
      relateTot(
        totaal,
        gelijk.filter((deel) => isKorter(deel, totaal)),
        { ligtIn: isKorter, botst: (een, ander) => een.van <= ander.tot && ander.van <= een.tot },
        waarden,
      ),
    ),
  )

const isKorter = (deel: Telvak, geheel: Telvak): boolean =>
  deel.van >= geheel.van && deel.tot <= geheel.tot && (deel.van !== geheel.van || deel.tot !== geheel.tot)

type Ligging = {
  readonly ligtIn: (een: Geplaatst, ander: Geplaatst) => boolean
  readonly botst: (een: Geplaatst, ander: Geplaatst) => boolean
}

/** Largest parts first: what is made of smaller ones has a sum of its own, so that every other way to add them up follows. */
function relateTot(totaal: Geplaatst, delen: readonly Geplaatst[], ligging: Ligging, waarden: Waarden): Verband[] {
  if (delen.length === 0) return []
  const diepte = new Map(delen.map((deel) => [deel, delen.filter((ander) => ligging.ligtIn(deel, ander)).length]))
  const grootEerst = delen.toSorted((een, ander) => (diepte.get(een) ?? 0) - (diepte.get(ander) ?? 0))
  return chooseFamilies(grootEerst, ligging.botst).flatMap((familie) => toVerband(totaal.id, familie, waarden))
}

/** Groups in which no two overlap; each part is in one. */
function chooseFamilies(delen: readonly Geplaatst[], botst: Ligging['botst']): string[][] {
  const families: Geplaatst[][] = []
  for (const deel of delen) {
    const plek = families.find((familie) => !familie.some((ander) => botst(deel, ander)))
    if (plek) plek.push(deel)
    else families.push([deel])
  }
  return families.map((familie) => familie.map(({ id }) => id))
}

const nameFilters = ({ filters }: Telvak, zonder: string): string =>
  Object.entries(filters)
    .filter(([dimensie]) => dimensie !== zonder)
    .map(([dimensie, sleutels]) => `${dimensie}:${sleutels.join(',')}`)
    .join(';')

function groupBy<T>(alle: readonly T[], naamVan: (een: T) => string): T[][] {
  const groepen = new Map<string, T[]>()
  for (const een of alle) {
    const naam = naamVan(een)
    const groep = groepen.get(naam)
    if (groep) groep.push(een)
    else groepen.set(naam, [een])
  }
  return [...groepen.values()]
}
