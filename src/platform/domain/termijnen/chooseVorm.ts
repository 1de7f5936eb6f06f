import type { Eenheid } from './lengte.ts'
import type { Opties } from './opties.ts'
import { isAtwLengte } from './shiftEinde.ts'
import { STILTEGRONDEN, type Termijn, type Vorm } from './termijn.ts'
import { Vraagfout } from './vraagfout.ts'

/** The id under which a term that is in no row is asked. */
export const LOSSE_TERMIJN = 'ATW'

/** The units that may be named, and so many of each at most: a hundred years. More would run beyond the calendar. */
const LOSSE_EENHEDEN: ReadonlyMap<string, readonly [eenheid: Eenheid, meeste: number]> = new Map([
  ['dagen', ['dagen', 36_525]],
  ['weken', ['weken', 5_200]],
  ['maanden', ['maanden', 1_200]],
  ['jaren', ['jaren', 100]],
])

/** The variant that is asked for, or the row itself; an extension that is a variant of its own is that variant. */
export function chooseVorm(termijn: Termijn, opties: Opties): Vorm {
  refuseLos(opties)
  const vorm = opties.variant === null ? termijn : findVariant(termijn, opties.variant)
  if (opties.tot !== null && !vorm.totMag) {
    throw new Vraagfout('optie_onjuist', `De optie tot hoort niet bij ${termijn.id}. Haal haar weg.`)
  }
  if (opties.dagen.length > 0 && vorm.spreiding === undefined) {
    throw new Vraagfout('optie_onjuist', `De optie dagen hoort niet bij ${termijn.id}. Haal haar weg.`)
  }
  if (!opties.verdaging || !vorm.verlenging || !('variant' in vorm.verlenging)) return vorm
  return findVariant(termijn, vorm.verlenging.variant)
}

function findVariant({ id, varianten = {} }: Termijn, naam: string): Vorm {
  const vorm = Object.hasOwn(varianten, naam) ? varianten[naam] : undefined
  if (vorm) return vorm
  const keuze = Object.keys(varianten).join(', ') || 'geen'
  throw new Vraagfout('optie_onjuist', `De variant "${naam.slice(0, 40)}" hoort niet bij ${id}. Kies uit: ${keuze}.`)
}

function refuseLos({ lengte, eenheid, terug }: Opties): void {
  if (lengte === null && eenheid === null && !terug) return
  throw new Vraagfout(
    'optie_onjuist',
    `De opties lengte, eenheid en terug horen alleen bij ${LOSSE_TERMIJN}. Haal ze weg.`,
  )
}

/** A term that somebody names: the Algemene termijnenwet decides whether its end moves. */
export function composeLosseTermijn({ lengte, eenheid: naam, terug, variant, tot, dagen }: Opties): Vorm {
  const [eenheid, meeste] = LOSSE_EENHEDEN.get(naam ?? '') ?? []
  if (lengte === null || eenheid === undefined || meeste === undefined) {
    const keuze = [...LOSSE_EENHEDEN.keys()].join(', ')
    throw new Vraagfout('optie_onjuist', `Geef bij ${LOSSE_TERMIJN} een lengte en een eenheid: ${keuze}.`)
  }
  if (variant !== null || tot !== null || dagen.length > 0) {
    throw new Vraagfout(
      'optie_onjuist',
      `De opties variant, tot en dagen horen niet bij ${LOSSE_TERMIJN}. Haal ze weg.`,
    )
  }
  if (lengte > meeste) throw new Vraagfout('optie_onjuist', 'De optie lengte is te groot. Neem ten hoogste 100 jaar.')
  const kop = { naam: 'Losse termijn', lengte: { aantal: lengte, eenheid }, doel: 'handelen' } as const
  if (terug) {
    return { ...kop, artikel: 'Algemene termijnenwet 1 lid 2', start: 'het tijdstip', schuift: 'nee', terug: 'op' }
  }
  return {
    ...kop,
    artikel: isAtwLengte(kop.lengte) ? 'Algemene termijnenwet 1' : 'Algemene termijnenwet 4',
    start: 'het begin',
    schuift: 'atw',
    opschorting: { artikel: 'zoals opgegeven', gronden: STILTEGRONDEN },
  }
}
