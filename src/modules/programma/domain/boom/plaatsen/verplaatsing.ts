import { ONDERDEEL_SOORTEN, TOEGESTANE_OUDERS, type OnderdeelSoort, type Plek } from '../../onderdeel.ts'
import { placeAt, type Verplaatsing } from '../../placeAt.ts'
import { compareVolgorde, lijstOf, listOnderdelen, ouderIdOf, type Boom, type Onderdeel } from '../boom.ts'
import { nestBoom } from '../nestBoom.ts'

/** Records of one kind under one parent, in order. */
export const listBroers = (boom: Boom, soort: OnderdeelSoort, ouderId: string | null): Onderdeel[] =>
  listOnderdelen(boom, soort)
    .filter((onderdeel) => ouderIdOf(onderdeel) === ouderId)
    .toSorted((een, ander) => compareVolgorde(een.van, ander.van))

/** The tree after a move, as the server will make it; null when it may not stand there. */
export function moveInBoom(boom: Boom, { soort, van }: Onderdeel, plek: Plek): Boom | null {
  const plaatsen = placeAt(listPlaatsen(boom), van.id, soort, plek)
  if (!plaatsen) return null
  const perId = new Map(plaatsen.map((plaats) => [plaats.id, plaats]))
  const lijst = boom[lijstOf(soort)].map((een) => {
    const plaats = perId.get(een.id)
    return plaats ? { ...een, volgorde: plaats.volgorde, ...ouderVelden(boom, soort, plaats) } : een
  })
  return { ...boom, [lijstOf(soort)]: lijst.toSorted(compareVolgorde) }
}

const listPlaatsen = (boom: Boom) =>
  ONDERDEEL_SOORTEN.flatMap((soort) => listOnderdelen(boom, soort)).map((onderdeel) => ({
    id: onderdeel.van.id,
    soort: onderdeel.soort,
    ouderId: ouderIdOf(onderdeel),
    volgorde: onderdeel.van.volgorde,
  }))

function ouderVelden(boom: Boom, soort: OnderdeelSoort, { ouderId }: Verplaatsing): object {
  if (soort === 'inzet') return { prioriteitId: ouderId }
  if (soort === 'actie') return { inzetId: ouderId }
  if (soort !== 'doel') return {}
  const onderInzet = boom.inzetten.some(({ id }) => id === ouderId)
  return onderInzet ? { inzetId: ouderId, prioriteitId: null } : { inzetId: null, prioriteitId: ouderId }
}

export type Richting = 'omhoog' | 'omlaag'

/**
 * One place up or down. At the end of its parent an inzet or actie goes on into the next one; null when there is no
 * place further on.
 */
export function stepPlek(boom: Boom, onderdeel: Onderdeel, richting: Richting): Plek | null {
  const ouderId = ouderIdOf(onderdeel)
  const broers = listBroers(boom, onderdeel.soort, ouderId)
  const hier = broers.findIndex(({ van }) => van.id === onderdeel.van.id)
  const naast = broers[richting === 'omhoog' ? hier - 1 : hier + 1]
  if (naast) return { ouderId, naId: richting === 'omlaag' ? naast.van.id : (broers[hier - 2]?.van.id ?? null) }
  const buur = findBuurOuder(boom, onderdeel.soort, ouderId, richting)
  if (buur === null) return null
  const laatste = listBroers(boom, onderdeel.soort, buur).at(-1)
  return { ouderId: buur, naId: richting === 'omhoog' ? (laatste?.van.id ?? null) : null }
}

function findBuurOuder(boom: Boom, soort: OnderdeelSoort, ouderId: string | null, richting: Richting): string | null {
  const takken = nestBoom(boom, { nummers: false })
  const ouders =
    soort === 'inzet'
      ? takken.map(({ prioriteit }) => prioriteit.id)
      : soort === 'actie'
        ? takken.flatMap(({ inzetten }) => inzetten.map(({ inzet }) => inzet.id))
        : []
  const hier = ouders.findIndex((id) => id === ouderId)
  return hier === -1 ? null : (ouders[richting === 'omhoog' ? hier - 1 : hier + 1] ?? null)
}

/** Whether it already stands there. */
export function isHuidigePlek(boom: Boom, onderdeel: Onderdeel, plek: Plek): boolean {
  if (ouderIdOf(onderdeel) !== plek.ouderId) return false
  const broers = listBroers(boom, onderdeel.soort, plek.ouderId)
  const hier = broers.findIndex(({ van }) => van.id === onderdeel.van.id)
  return plek.naId === onderdeel.van.id || plek.naId === (broers[hier - 1]?.van.id ?? null)
}

export const mayStandUnder = (soort: OnderdeelSoort, ouder: OnderdeelSoort | null): boolean =>
  TOEGESTANE_OUDERS[soort].includes(ouder)
