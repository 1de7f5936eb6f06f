import { compareTekst } from '../../../../../platform/domain/taal/gelijkenis.ts'
import { organisatieSleutel, type Organisatie } from '../../../../partners/public.ts'

const GENOEG = 0.6
const MEESTE = 4
const LANGSTE_AFKORTING = 6

/** How much each kind of likeness says, 1 being the same name. */
const GEWICHT = { initialen: 0.95, deel: 0.85, letters: 0.7 } as const

/** Organisaties that could be meant by an unknown name, the likeliest first; empty when none is near. */
export function rankOrganisaties(tekst: string, organisaties: readonly Organisatie[]): readonly Organisatie[] {
  const gezocht = organisatieSleutel(tekst)
  return organisaties
    .map((organisatie) => ({ organisatie, score: bestScore(gezocht, organisatie) }))
    .filter(({ score }) => score >= GENOEG)
    .sort((een, ander) => ander.score - een.score)
    .slice(0, MEESTE)
    .map(({ organisatie }) => organisatie)
}

const bestScore = (gezocht: string, { naam, aliassen }: Organisatie): number =>
  Math.max(...[naam, ...aliassen].map((kandidaat) => scoreNaam(gezocht, organisatieSleutel(kandidaat))))

function scoreNaam(gezocht: string, naam: string): number {
  if (gezocht === '' || naam === '') return 0
  if (gezocht === naam) return 1
  const kort = gezocht.length <= LANGSTE_AFKORTING && !gezocht.includes(' ')
  if (kort && initials(naam) === gezocht) return GEWICHT.initialen
  if (holdsWords(naam, gezocht) || holdsWords(gezocht, naam)) return GEWICHT.deel
  if (kort && gezocht.length <= 3 && spells(naam, gezocht)) return GEWICHT.letters
  return compareTekst(gezocht, naam)
}

const initials = (naam: string): string =>
  naam
    .split(' ')
    .map((woord) => woord.charAt(0))
    .join('')

const holdsWords = (geheel: string, deel: string): boolean => ` ${geheel} `.includes(` ${deel} `)

/** The letters of an abbreviation in order, the first one at the front: "bp" in "buurtpreventie". */
function spells(naam: string, letters: string): boolean {
  if (naam.charAt(0) !== letters.charAt(0)) return false
  let vanaf = 0
  return [...letters].every((letter) => {
    const plek = naam.indexOf(letter, vanaf)
    vanaf = plek + 1
    return plek >= 0
  })
}
