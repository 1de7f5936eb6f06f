import { classifyGetallen, type GeduidGetal } from '../../../../platform/domain/taal/getalsoort.ts'
import { findWoorden, type Woord } from '../../../../platform/domain/taal/woorden.ts'
import type { DoelGrens, DoelRichting, DoelWijze } from '../voorstel.ts'
import { readAanloop } from './aanloop.ts'
import { findEenheid } from './eenheid.ts'

/** A number in a goal with what the words around it say; `van` and `tot` include those words and the unit. */
export type Maat = {
  readonly waarde: number
  readonly beginwaarde: number | null
  readonly eenheid: string
  readonly wijze: DoelWijze | null
  readonly grens: DoelGrens | null
  readonly verschil: DoelRichting | null
  readonly soort: 'aantal' | 'percentage' | 'duur' | 'geld'
  readonly bereik: boolean
  readonly vanaf: boolean
  readonly van: number
  readonly getalVan: number
  readonly tot: number
}

const VERSCHIL_NA =
  /^\s(minder|lager|lagere|korter|kortere|afname|daling|reductie|vermindering|omlaag|meer|hoger|hogere|toename|stijging|groei|omhoog|extra)\b/
const DALEND = /^(?:minder|lag|kort|afname|daling|reductie|verminder|omlaag)/
/** More numbers than any sentence of prose holds: the rest is left unread. */
const MAX_GETALLEN = 40
const BEREIK = /^\s?(?:-|–|tot|à|a|t\/m|en)\s?$/
const TUSSEN = /\b(?:tussen|van)\s(?:de\s)?$/i
const ZINSGRENS = /[;.]\s/

const readVerschil = (tekst: string, plaats: number): DoelRichting | null => {
  const woord = VERSCHIL_NA.exec(tekst.slice(plaats, plaats + 20).toLowerCase())?.[1]
  if (woord === undefined) return null
  return DALEND.test(woord) ? 'daling' : 'stijging'
}

const makeMaat = (tekst: string, getal: GeduidGetal): Maat | null => {
  const { soort } = getal
  if (soort !== 'aantal' && soort !== 'percentage' && soort !== 'duur' && soort !== 'geld') return null
  const aanloop = readAanloop(tekst, getal.van)
  if (soort === 'aantal' && aanloop.bepaald) return null
  const eenheid = findEenheid(tekst, getal)
  const verschil = readVerschil(tekst, eenheid.tot)
  return {
    waarde: getal.waarde,
    beginwaarde: null,
    eenheid: verschil === null || soort !== 'aantal' ? eenheid.tekst : '',
    wijze: verschil === null ? aanloop.wijze : 'met',
    grens: aanloop.grens,
    verschil: verschil ?? aanloop.verschil,
    soort,
    bereik: false,
    vanaf: aanloop.vanaf,
    van: aanloop.van,
    getalVan: getal.van,
    tot: eenheid.tot,
  }
}

const joinMaten = (tekst: string, links: Maat, rechts: Maat): Maat | null => {
  const tussen = tekst.slice(links.tot, rechts.van)
  const strak = tekst.slice(links.tot, rechts.getalVan)
  if (links.vanaf && rechts.wijze === 'naar' && !ZINSGRENS.test(tussen)) {
    const eenheid = rechts.eenheid === '' ? links.eenheid : rechts.eenheid
    return { ...rechts, eenheid, beginwaarde: links.waarde, van: links.van }
  }
  const isBereik = BEREIK.test(strak) && (strak.trim() !== 'en' || TUSSEN.test(tekst.slice(0, links.getalVan)))
  if (!isBereik) return null
  const begin =
    /^(?:tussen|van)\s/i.exec(tekst.slice(links.getalVan - 7, links.getalVan)) === null ? links.van : links.getalVan - 7
  return {
    ...links,
    eenheid: rechts.eenheid,
    soort: rechts.soort,
    verschil: rechts.verschil,
    bereik: true,
    van: begin,
    tot: rechts.tot,
  }
}

const BREUKEN: ReadonlyMap<string, number> = new Map([
  ['helft', 50],
  ['kwart', 25],
  ['driekwart', 75],
  ['vijfde', 20],
  ['tiende', 10],
])
const BREUK =
  /\b(?:(met|tot|naar) )?(?:ongeveer |minimaal |circa )?(?:de |een )?\b(helft|driekwart|kwart|vijfde|tiende)\b( van)?/gi

const breukwijze = (voorzetsel: string | undefined): DoelWijze => {
  if (voorzetsel === undefined) return 'op'
  return voorzetsel.toLowerCase() === 'met' ? 'met' : 'naar'
}

const findBreuken = (tekst: string): Maat[] =>
  [...tekst.matchAll(BREUK)]
    .filter((treffer) => treffer[1] !== undefined || treffer[3] !== undefined)
    .map((treffer) => ({
      waarde: BREUKEN.get((treffer[2] ?? '').toLowerCase()) ?? 0,
      beginwaarde: null,
      eenheid: '%',
      wijze: breukwijze(treffer[1]),
      grens: null,
      verschil: null,
      soort: 'percentage',
      bereik: false,
      vanaf: false,
      van: treffer.index,
      getalVan: treffer.index,
      tot: treffer.index + treffer[0].length,
    }))

const joinAll = (tekst: string, maten: readonly Maat[]): Maat[] => {
  const samen: Maat[] = []
  for (const maat of maten) {
    const vorige = samen.at(-1)
    const een = vorige === undefined ? null : joinMaten(tekst, vorige, maat)
    if (een === null) samen.push(maat)
    else samen[samen.length - 1] = een
  }
  return samen
}

/** The numbers of a clause that can carry a goal; "van 120 naar 90" and "5 tot 10%" are one, "met een kwart" is 25%. */
export const findMaten = (tekst: string, woorden: readonly Woord[] = findWoorden(tekst)): Maat[] => {
  const maten = [
    ...classifyGetallen(tekst, woorden)
      .slice(0, MAX_GETALLEN)
      .flatMap((getal) => makeMaat(tekst, getal) ?? []),
    ...findBreuken(tekst),
  ]
  return joinAll(
    tekst,
    maten.sort((a, b) => a.van - b.van),
  )
}
