import type { Inhoud, OnderdeelSoort } from '../onderdeel.ts'
import { diffVelden, INHOUD_SLEUTEL } from '../veldteksten.ts'
import { keepPartijnamen } from './keepPartijnamen.ts'
import { matchTeksten } from './matchTeksten.ts'
import { bumpVersie, type Regel, type Verschil } from './regel.ts'

/** A record of the existing programme; `handmatig` names the fields a person changed after it was read from a document. */
export type Bestaand = {
  readonly [S in OnderdeelSoort]: {
    readonly soort: S
    readonly id: string
    readonly ouderId: string | null
    readonly volgorde: number
    readonly inhoud: Inhoud[S]
    readonly handmatig: ReadonlySet<string>
    readonly handgemaakt: boolean
  }
}[OnderdeelSoort]

/** Parents before children, so that a child can look for its match under the match of its parent. */
const VOLGORDE: readonly OnderdeelSoort[] = ['prioriteit', 'inzet', 'actie', 'doel', 'resultaat']

type Vergeleken = { readonly regels: readonly Regel[]; readonly weg: readonly Regel[] }

/**
 * The lines of a newer document against the existing programme: new, changed, the same, and what is gone from the document.
 * What a person changed stays as the person made it. What is gone will be removed, unless a person made or changed it.
 */
export function compareProgramma(
  regels: readonly Regel[],
  bestaande: readonly Bestaand[],
  nieuweId: () => string,
): Vergeleken {
  const regelVan = new Map<string, string>()
  const uit: Regel[] = []
  for (const soort of VOLGORDE) {
    const eigen = regels.filter((regel) => regel.soort === soort)
    const oud = bestaande.filter((bestaand) => bestaand.soort === soort)
    const paren = matchTeksten(
      eigen.map((regel) => ({ sleutel: regel.id, tekst: matchTekst(regel), ouder: regel.ouderId })),
      oud.map((bestaand) => ({
        sleutel: bestaand.id,
        tekst: matchTekst(bestaand),
        ouder: bestaand.ouderId === null ? null : (regelVan.get(bestaand.ouderId) ?? bestaand.ouderId),
      })),
    )
    const oudVan = new Map(oud.map((bestaand) => [bestaand.id, bestaand]))
    for (const regel of eigen) {
      const bestaand = oudVan.get(paren.get(regel.id) ?? '')
      if (bestaand) regelVan.set(bestaand.id, regel.id)
      uit.push(bestaand ? withVerschil(regel, bestaand) : bumpVersie(regel, { bestaandId: null, verschil: NIEUW }))
    }
  }
  return { regels: uit, weg: goneRegels(bestaande, regelVan, nieuweId) }
}

const NIEUW: Verschil = { soort: 'nieuw', velden: [] }

/** An inzet without a name is known by its ambitie; all nameless ones under one prioriteit are the same place. */
function matchTekst({ soort, inhoud }: Pick<Regel, 'soort' | 'inhoud'>): string {
  const teksten: Record<OnderdeelSoort, readonly string[]> = {
    prioriteit: ['naam'],
    inzet: ['inzet', 'ambitie'],
    actie: ['hoe'],
    doel: ['tekst'],
    resultaat: ['tekst', 'wat'],
  }
  const velden = inhoud as Readonly<Record<string, unknown>>
  const gevuld = teksten[soort]
    .map((veld) => velden[veld])
    .filter((waarde) => typeof waarde === 'string' && waarde !== '')
  return (soort === 'resultaat' ? gevuld.join(' ') : (gevuld[0] as string | undefined)) ?? ''
}

function withVerschil(regel: Regel, bestaand: Bestaand): Regel {
  // Both have the same soort: they were matched within it.
  const oud = bestaand.inhoud
  const nieuw = keepPartijnamen(regel.inhoud, oud)
  const verschillen = diffVelden(regel.soort, oud, nieuw)
  const velden = verschillen.map(({ veld, van, naar }) => ({
    veld,
    was: van,
    document: naar,
    handmatig: bestaand.handgemaakt || bestaand.handmatig.has(veld),
  }))
  const houd = velden.filter(({ handmatig }) => handmatig).map(({ veld }) => INHOUD_SLEUTEL[veld] ?? veld)
  const bewaard = Object.fromEntries(Object.entries(oud).filter(([sleutel]) => houd.includes(sleutel)))
  const verschil: Verschil = { soort: velden.length === 0 ? 'gelijk' : 'gewijzigd', velden }
  return bumpVersie(regel, { bestaandId: bestaand.id, verschil, inhoud: { ...nieuw, ...bewaard } })
}

function goneRegels(bestaande: readonly Bestaand[], regelVan: Map<string, string>, nieuweId: () => string): Regel[] {
  const weg: Regel[] = []
  for (const soort of VOLGORDE) {
    for (const bestaand of bestaande) {
      if (bestaand.soort !== soort || regelVan.has(bestaand.id)) continue
      const id = nieuweId()
      regelVan.set(bestaand.id, id)
      weg.push({
        id,
        soort: bestaand.soort,
        inhoud: bestaand.inhoud,
        ouderId: bestaand.ouderId === null ? null : (regelVan.get(bestaand.ouderId) ?? null),
        volgorde: bestaand.volgorde + 0.5,
        bron: [],
        zekerheid: 'redelijk',
        twijfel: ['Dit staat niet meer in het document.'],
        nagekeken: false,
        vervallen: !bestaand.handgemaakt && bestaand.handmatig.size === 0,
        bestaandId: bestaand.id,
        verschil: { soort: 'weg', velden: [] },
        versie: 1,
      } as unknown as Regel)
    }
  }
  return weg
}
