import type { Blok } from '../../../documenten/public.ts'
import type { Tekst } from '../tekst/tekst.ts'
import type { Vorm } from '../verantwoording.ts'
import { findVorm, isVormkop, regelOf } from './findVorm.ts'
import { readStempel, type Stempel } from './readStempel.ts'
import { toTekstblokken } from './toTekstblokken.ts'
import type { Getalplaats } from './toTekstdelen.ts'
import type { Verslagbron, Verslagonderdeel } from './verslagbron.ts'

/** An account as it stood in a document: its sections in order, each with the text below its heading. */
export type Verslag = {
  readonly vorm: Vorm
  /** When the page that was read was made; null when it does not say so. */
  readonly stempel: Stempel | null
  /** What stands above the first section. */
  readonly inleiding: Tekst
  readonly delen: readonly Verslagdeel[]
}

export type Verslagdeel = {
  readonly onderdeelId: string
  readonly versie: number
  readonly soort: Verslagonderdeel['soort']
  /** "2.2.1"; '' without numbering. */
  readonly nummer: string
  readonly titel: string
  readonly tekst: Tekst
  /** The figures that stand under this heading, also those whose number could not be found back in the words. */
  readonly cijferIds: readonly string[]
}

type Begin = Verslagonderdeel & { readonly blok: number; readonly van: number; readonly tot: number }

/** Cuts a document at the headings that people took over, and puts the figures in the sentences where they were found. */
export function composeVerslag({ titel, blokken, onderdelen, resultaten }: Verslagbron): Verslag {
  const begins = findBegins(onderdelen)
  const zonderKoppen = blankKoppen(blokken, begins)
  const regels = zonderKoppen.map(regelOf)
  const getallenIn = findGetallenIn(resultaten)
  const readTussen = (van: number, tot: number): Pick<Verslagdeel, 'tekst' | 'cijferIds'> => {
    const stuk = zonderKoppen.slice(van, tot).filter(isTekst)
    return {
      tekst: toTekstblokken(stuk, getallenIn),
      cijferIds: stuk.flatMap(({ nr }) => getallenIn(nr).map(({ cijferId }) => cijferId)),
    }
  }
  return {
    vorm: findVorm(regels),
    stempel: regels.map(readStempel).find((stempel) => stempel !== null) ?? null,
    inleiding: readTussen(regels[0]?.trim() === titel ? 1 : 0, begins[0]?.blok ?? 0).tekst.filter(
      ({ soort }) => soort !== 'kop',
    ),
    delen: begins.map(({ id, versie, soort, naam, blok, van }, plek) => ({
      ...{ onderdeelId: id, versie, soort, titel: naam },
      nummer: readNummer(blokken[blok], van),
      ...readTussen(blok, begins[plek + 1]?.blok ?? blokken.length),
    })),
  }
}

/** The first place of each heading, in the order of the document. */
const findBegins = (onderdelen: readonly Verslagonderdeel[]): readonly Begin[] =>
  onderdelen
    .flatMap((onderdeel) => {
      const plaats = onderdeel.plaatsen[0]
      return plaats && plaats.cel === null ? [{ ...onderdeel, ...plaats }] : []
    })
    .sort((een, ander) => een.blok - ander.blok || een.van - ander.van)

/** Headings become spaces: what follows one in the same block stays, and every number stays in its place. */
function blankKoppen(blokken: readonly Blok[], begins: readonly Begin[]): readonly Blok[] {
  const eindes = new Map(begins.map(({ blok, tot }) => [blok, tot]))
  return blokken.map((blok, plek) => {
    const tot = eindes.get(plek)
    if (tot === undefined || blok.soort === 'tabel') return blok
    const einde = tot + (/^\s*[:.–-]?/.exec(blok.tekst.slice(tot))?.[0].length ?? 0)
    return { ...blok, tekst: ' '.repeat(einde) + blok.tekst.slice(einde) }
  })
}

function findGetallenIn(resultaten: Verslagbron['resultaten']): (blok: number) => readonly Getalplaats[] {
  const perBlok = new Map<number, Getalplaats[]>()
  for (const { cijferId, getal, plaatsen } of resultaten) {
    const plaats = plaatsen[0]
    if (plaats === undefined) continue
    const getallen = perBlok.get(plaats.blok) ?? []
    perBlok.set(plaats.blok, [...getallen, { cijferId, getal, van: plaats.van, tot: plaats.tot }])
  }
  return (blok) => perBlok.get(blok) ?? []
}

const isTekst = (blok: Blok): boolean => {
  const regel = regelOf(blok)
  return blok.soort === 'tabel' || (regel.trim() !== '' && !isVormkop(regel) && readStempel(regel) === null)
}

/** "2.2.1 " before the name; '' when the name starts its line. */
const readNummer = (blok: Blok | undefined, van: number): string =>
  /^\s*(\d{1,3}(?:\.\d{1,3}){0,3})\.?\s*$/.exec(blok ? regelOf(blok).slice(0, van) : '')?.[1] ?? ''
