import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Handcijfer } from '../../../inzicht/public.ts'
import { LEEG_DEEL, type Cijferopzet, type Deelopzet } from '../opzet/deelopzet.ts'
import { draftDoel } from '../opzet/draftDoel.ts'
import type { Doelfeit, Feiten } from '../opzet/feiten.ts'
import { composeVerslag, type Verslag, type Verslagdeel } from './composeVerslag.ts'
import type { Verslagbron } from './verslagbron.ts'

/** A number as people took it over from the document; `zin` is the words that it stands in. */
export type Documentresultaat = Verslagbron['resultaten'][number] &
  Pick<Handcijfer, 'wat' | 'eenheid' | 'benadering'> & { readonly zin: string }

export type Documentbron = Pick<Verslagbron, 'blokken' | 'onderdelen'> & {
  readonly bestandsnaam: string
  readonly resultaten: readonly Documentresultaat[]
}

/**
 * An account that was there already, with its own words. Each number in it becomes a figure that was filled in by hand, with the
 * sentence it came from: Baken did not count it.
 */
export function draftUitDocument(bron: Documentbron, feiten: Feiten): readonly Deelopzet[] {
  const { titel } = feiten.programma
  const verslag = composeVerslag({ ...bron, titel })
  const cijfers = new Map(
    bron.resultaten.map((een) => [een.cijferId, toCijfer(een, bron.bestandsnaam, feiten.peildatum)]),
  )
  const doelen = listDoelenPerOuder(feiten)
  return [
    ...draftInleiding(verslag),
    ...verslag.delen.flatMap((deel, plek) => [
      toDeelopzet(deel, findOuder(verslag, plek), cijfers),
      ...(doelen.get(deel.onderdeelId) ?? []).map((doel) => draftDoel(doel, `${deel.soort}:${deel.onderdeelId}`)),
    ]),
    ...feiten.doelen.map((doel) => draftDoel(doel, null)),
  ]
}

/** Many accounts begin at once with their first heading. */
const draftInleiding = ({ inleiding: tekst }: Verslag): readonly Deelopzet[] =>
  tekst.length === 0 ? [] : [{ ...LEEG_DEEL, sleutel: 'inleiding', soort: 'inleiding', titel: 'Inleiding', tekst }]

function toDeelopzet(
  { onderdeelId: id, versie, soort, nummer, titel, tekst, cijferIds }: Verslagdeel,
  ouderSleutel: string | null,
  cijfers: ReadonlyMap<string, Cijferopzet>,
): Deelopzet {
  return {
    ...{ ...LEEG_DEEL, sleutel: `${soort}:${id}`, ouderSleutel, soort, nummer, titel, tekst },
    onderdeel: { id, versie },
    cijfers: cijferIds.flatMap((cijferId) => cijfers.get(cijferId) ?? []),
  }
}

/** An inzet stands under the last prioriteit before it. */
function findOuder({ delen }: Verslag, plek: number): string | null {
  if (delen[plek]?.soort !== 'inzet') return null
  const ouder = delen.slice(0, plek).findLast(({ soort }) => soort === 'prioriteit')
  return ouder ? `prioriteit:${ouder.onderdeelId}` : null
}

const LANGSTE_NAAM = 200

function toCijfer(resultaat: Documentresultaat, bestandsnaam: string, dag: Datum): Cijferopzet {
  const { cijferId, getal: waarde, wat, eenheid, benadering, zin: bronzin } = resultaat
  return {
    sleutel: cijferId,
    naam: (wat || bronzin).slice(0, LANGSTE_NAAM),
    verwijzing: { soort: 'hand', wat: wat || bronzin, waarde, eenheid, bron: bestandsnaam, dag, benadering, bronzin },
  }
}

const listDoelenPerOuder = ({ prioriteiten }: Feiten): ReadonlyMap<string, readonly Doelfeit[]> =>
  new Map(
    prioriteiten.flatMap(({ id, doelen, inzetten }) => [
      [id, doelen] as const,
      ...inzetten.map((inzet) => [inzet.id, inzet.doelen] as const),
    ]),
  )
