import { withoutHaakjes } from './bekendePartijen.ts'
import { isInitialenVan } from './initialen.ts'
import type { Organisatie } from './organisatie.ts'
import { organisatieSleutel } from './organisatieSleutel.ts'
import { countTikfouten } from './tikfout.ts'

/** An organisatie that may be meant; `reden` says in Dutch why it is proposed ("lijkt op Stedin"). */
export type Kandidaat = { readonly organisatieId: string; readonly reden: string }

/** The one that is meant, or those that may be: only proposed, never chosen. */
export type Oplossing = { readonly organisatieId: string } | { readonly kandidaten: readonly Kandidaat[] }

type Naam = {
  readonly organisatieId: string
  readonly naam: string
  readonly sleutel: string
  readonly schrijfwijze: string
}
type Gewogen = Kandidaat & { readonly rang: number; readonly afstand: number }

const MAX_KANDIDATEN = 5
const MAX_NAAM = 200
const IN_HAAKJES = /^(.*?)\s*\(([^()]+)\)\s*$/s
const AFKORTING = /^(?=.{2,9}$)\p{L}[\p{L}\d&.+-]*$/u
const MIN_DEEL = 3

/** "Naam (AFK)" is known by either; another word in brackets only tells more. */
const keysOf = (tekst: string): string[] => {
  const [, naam, afkorting] = IN_HAAKJES.exec(tekst) ?? []
  const beide =
    naam !== undefined && afkorting !== undefined && AFKORTING.test(afkorting) && /\p{Lu}.*\p{Lu}/u.test(afkorting)
  return [tekst, ...(beide ? [naam, afkorting] : [])].map(organisatieSleutel).filter((sleutel) => sleutel !== '')
}

const indexNamen = (organisaties: readonly Organisatie[]): readonly Naam[] =>
  organisaties.flatMap(({ id, naam, aliassen }) =>
    [naam, ...aliassen].flatMap((schrijfwijze) =>
      keysOf(schrijfwijze).map((sleutel) => ({ organisatieId: id, naam, sleutel, schrijfwijze })),
    ),
  )

const contains = (heel: string, deel: string): boolean => deel.length >= MIN_DEEL && ` ${heel} `.includes(` ${deel} `)

/** Why this name may be the one meant: an abbreviation, a typing error, a part of the other. */
const weigh = (sleutel: string, { organisatieId, naam, sleutel: ander, schrijfwijze }: Naam): Gewogen | null => {
  const as = (reden: string, rang: number, afstand: number): Gewogen => ({ organisatieId, reden, rang, afstand })
  if (sleutel === ander) return as(`kan ${naam} zijn`, 0, 0)
  const fouten = countTikfouten(sleutel, ander)
  if (fouten !== null) return as(`lijkt op ${schrijfwijze}`, 1, fouten)
  if (isInitialenVan(sleutel, ander))
    return as(`kan de afkorting zijn van ${schrijfwijze}`, ander.includes(' ') ? 1 : 2, 0)
  if (ander.length < sleutel.length && sleutel.includes(' ') && isInitialenVan(ander, sleutel)) {
    return as(`kan ${schrijfwijze} zijn, voluit geschreven`, 2, 1)
  }
  const afstand = Math.abs(sleutel.length - ander.length)
  return contains(sleutel, ander) || contains(ander, sleutel) ? as(`hoort misschien bij ${naam}`, 3, afstand) : null
}

const bestPerOrganisatie = (gewogen: readonly Gewogen[]): Kandidaat[] => {
  const gezien = new Set<string>()
  const opVolgorde = [...gewogen].sort((a, b) => a.rang - b.rang || a.afstand - b.afstand)
  const eerste = opVolgorde.filter(({ organisatieId }) => !gezien.has(organisatieId) && gezien.add(organisatieId))
  return eerste.slice(0, MAX_KANDIDATEN).map(({ organisatieId, reden }) => ({ organisatieId, reden }))
}

const findKandidaten = (vermelding: string, namen: readonly Naam[]): Kandidaat[] => {
  const sleutels = new Set([...keysOf(vermelding), organisatieSleutel(withoutHaakjes(vermelding))])
  const gewogen = [...sleutels]
    .filter((sleutel) => sleutel !== '')
    .flatMap((sleutel) => namen.map((naam) => weigh(sleutel, naam)))
  return bestPerOrganisatie(gewogen.filter((kandidaat) => kandidaat !== null))
}

/** A resolver for one list, which is indexed once. See `resolveOrganisatie`. */
export const createOrganisatieResolver = (
  organisaties: readonly Organisatie[],
): ((vermelding: string) => Oplossing) => {
  const namen = indexNamen(organisaties)
  const opSleutel = new Map<string, Set<string>>()
  for (const { sleutel, organisatieId } of namen)
    opSleutel.set(sleutel, (opSleutel.get(sleutel) ?? new Set()).add(organisatieId))
  return (heleVermelding) => {
    const vermelding = heleVermelding.slice(0, MAX_NAAM)
    const gevonden = new Set(keysOf(vermelding).flatMap((sleutel) => [...(opSleutel.get(sleutel) ?? [])]))
    const [enige, tweede] = gevonden
    if (enige !== undefined && tweede === undefined) return { organisatieId: enige }
    return { kandidaten: findKandidaten(vermelding, namen) }
  }
}

/**
 * Which organisatie a text means. Sure only when the name or an alias is the same apart from case, accents, article and
 * punctuation, and no other organisatie bears it; "Naam (AFK)" may match on either. Otherwise it proposes at most five.
 */
export const resolveOrganisatie = (vermelding: string, organisaties: readonly Organisatie[]): Oplossing =>
  createOrganisatieResolver(organisaties)(vermelding)
