import type { Cijfer } from '../../../inzicht/public.ts'
import type { Deelsoort } from '../deel.ts'
import type { Actiefeit, Doelfeit, Feiten } from '../opzet/feiten.ts'
import type {
  Erratum,
  Foto,
  Geldregel,
  Publicatie,
  PublicatieActie,
  PublicatieDoel,
  PublicatieInzet,
  PublicatiePrioriteit,
} from '../publicatie/publicatie.ts'
import type { Tekst } from '../tekst/tekst.ts'
import type { Oordeel, Vorm } from '../verantwoording.ts'
import { listCijferIds } from '../tekst/listCijferIds.ts'
import { makeSlugs } from './makeSlugs.ts'

export type Publicatiedeel = {
  readonly id: string
  readonly ouderId: string | null
  readonly soort: Deelsoort
  readonly onderdeelId: string | null
  readonly nummer: string
  readonly titel: string
  readonly belofte: string
  readonly oordeel: Oordeel | null
  readonly tekst: Tekst
  readonly geld: readonly Geldregel[]
}

export type Publicatiebron = {
  readonly gemeente: Publicatie['gemeente']
  readonly titel: string
  readonly vorm: Vorm
  readonly vaststelling: Publicatie['vaststelling']
  readonly exportOp: string
  readonly feiten: Feiten
  /** In the order to read them. */
  readonly delen: readonly Publicatiedeel[]
  /** By id; `deelId` is the section that it was made for. */
  readonly cijfers: ReadonlyMap<string, Cijfer & { readonly deelId: string | null }>
  readonly errata: readonly Erratum[]
  readonly fotos: readonly Foto[]
  readonly wijken: NonNullable<Publicatie['wijken']>
}

type Slugs = ReadonlyMap<string, string>

/** The account as it is shown and frozen: sections in their tree, with what was known of each part of the programme. */
export function composePublicatie(bron: Publicatiebron): Publicatie {
  const { feiten, delen } = bron
  const slugs = slugsOf(delen)
  const tekstVan = (soort: Deelsoort): Tekst => delen.find((deel) => deel.soort === soort)?.tekst ?? []
  return {
    ...{ gemeente: bron.gemeente, titel: bron.titel, vorm: bron.vorm, exportOp: bron.exportOp },
    ...{ jaar: feiten.programma.jaar, moment: feiten.moment, vaststelling: bron.vaststelling },
    programma: { titel: feiten.programma.titel, vaststelling: feiten.programma.vaststelling },
    ...{ inleiding: tekstVan('inleiding'), samenvatting: tekstVan('samenvatting') },
    prioriteiten: kinderen(delen, null, 'prioriteit').map((deel) => toPrioriteit(deel, bron, slugs)),
    doelen: toDoelen(bron, null, slugs),
    cijfers: Object.fromEntries([...bron.cijfers].map(([id, { deelId: _deel, ...cijfer }]) => [id, cijfer])),
    ...{ errata: bron.errata, fotos: bron.fotos, wijken: bron.wijken },
  }
}

/** An address is the record's for ever: it does not hang on its place in the account. */
const slugsOf = (delen: readonly Publicatiedeel[]): Slugs => {
  const metAdres = delen.filter(({ soort }) => soort === 'prioriteit' || soort === 'inzet' || soort === 'doel')
  const slugs = makeSlugs(metAdres.map(({ titel }) => titel))
  return new Map(metAdres.map(({ id }, plek) => [id, slugs[plek] ?? id]))
}

const kinderen = (delen: readonly Publicatiedeel[], ouderId: string | null, soort: Deelsoort) =>
  delen.filter((deel) => deel.ouderId === ouderId && deel.soort === soort)

const idVan = ({ onderdeelId, id }: Publicatiedeel): string => onderdeelId ?? id

const toPrioriteit = (deel: Publicatiedeel, bron: Publicatiebron, slugs: Slugs): PublicatiePrioriteit => ({
  ...{ id: idVan(deel), slug: slugs.get(deel.id) ?? '', nummer: deel.nummer, naam: deel.titel, tekst: deel.tekst },
  doelen: toDoelen(bron, deel.id, slugs),
  inzetten: kinderen(bron.delen, deel.id, 'inzet').map((inzet) => toInzet(inzet, bron, slugs)),
})

function toInzet(deel: Publicatiedeel, bron: Publicatiebron, slugs: Slugs): PublicatieInzet {
  const { nummer, titel, belofte, oordeel, tekst, geld } = deel
  return {
    ...{ id: idVan(deel), slug: slugs.get(deel.id) ?? '', nummer, naam: titel, ambitie: belofte, oordeel, tekst, geld },
    vooruitblik: kinderen(bron.delen, deel.id, 'vooruitblik')[0]?.tekst ?? [],
    doelen: toDoelen(bron, deel.id, slugs),
    acties: kinderen(bron.delen, deel.id, 'actie').map((actie) => toActie(actie, bron)),
  }
}

function toActie(deel: Publicatiedeel, { feiten, cijfers }: Publicatiebron): PublicatieActie {
  const feit = findActie(feiten, deel.onderdeelId)
  const eigen = [...cijfers].flatMap(([id, { deelId }]) => (deelId === deel.id ? [id] : []))
  return {
    ...{ id: idVan(deel), belofte: deel.belofte, oordeel: deel.oordeel, toelichting: deel.tekst },
    ...{ wanneer: feit?.wanneer ?? '', partijen: feit?.partijen ?? [], stand: feit?.stand.zin ?? '' },
    cijferIds: [...new Set([...listCijferIds(deel.tekst), ...eigen])],
  }
}

function toDoelen(bron: Publicatiebron, ouderId: string | null, slugs: Slugs): readonly PublicatieDoel[] {
  return kinderen(bron.delen, ouderId, 'doel').flatMap((deel) => {
    const feit = findDoel(bron.feiten, deel.onderdeelId)
    if (!feit) return []
    const { versie: _versie, verwijzing: _verwijzing, ...doel } = feit
    const cijfer = [...bron.cijfers].find(([, { deelId }]) => deelId === deel.id)
    return [{ ...doel, slug: slugs.get(deel.id) ?? '', realisatieCijferId: cijfer?.[0] ?? null }]
  })
}

const findActie = ({ prioriteiten }: Feiten, id: string | null): Actiefeit | undefined =>
  prioriteiten.flatMap(({ inzetten }) => inzetten.flatMap(({ acties }) => acties)).find((actie) => actie.id === id)

const findDoel = (feiten: Feiten, id: string | null): Doelfeit | undefined =>
  listDoelfeiten(feiten).find((doel) => doel.id === id)

/** All goals, in the order of the programme. */
export const listDoelfeiten = ({ prioriteiten, doelen }: Feiten): readonly Doelfeit[] => [
  ...prioriteiten.flatMap((prioriteit) => [
    ...prioriteit.doelen,
    ...prioriteit.inzetten.flatMap((inzet) => inzet.doelen),
  ]),
  ...doelen,
]
