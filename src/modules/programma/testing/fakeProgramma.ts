import type { Antwoorden, Verzonden } from '../../../platform/testing/fakeServer.ts'
import { listOnderdelen, type Boom, type Onderdeel } from '../domain/boom/boom.ts'
import { ONDERDEEL_SOORTEN, type OnderdeelSoort } from '../domain/onderdeel.ts'
import type { Velden } from '../domain/velden.ts'
import { aProgramma } from './aProgramma.ts'
import { anId } from './aProgrammaBoom.ts'
import { aProgrammaStand } from './aStand.ts'
import { fakeVoortgang } from './fakeVoortgang.ts'

export const PROGRAMMA_ID = anId('programma', 1)
export const PROGRAMMA_PAD = `/v1/programmas/${PROGRAMMA_ID}`

export const LEZER = ['sessie:read', 'programma:read']
export const ADVISEUR = [
  ...LEZER,
  'programma:edit',
  'onderdeel:edit',
  'voortgang:edit',
  'wijziging:read',
  'inlezing:read',
  'inlezing:edit',
  'organisatie:read',
  'organisatie:edit',
]

export const ORGANISATIES = [
  { id: anId('organisatie', 1), naam: 'Handhaving', soort: 'gemeentelijk', aliassen: [], versie: 1 },
  { id: anId('organisatie', 2), naam: 'Politie', soort: 'politie', aliassen: ['wijkagent'], versie: 1 },
  { id: anId('organisatie', 3), naam: 'Buurtpreventie', soort: 'inwoners', aliassen: [], versie: 1 },
]

/** One record as the API answers it. */
export const anOnderdeelBody = (soort: OnderdeelSoort, van: object) => ({
  soort,
  ...Object.fromEntries(ONDERDEEL_SOORTEN.map((naam) => [naam, naam === soort ? van : null])),
})

/** Parties come back with the name of their organisatie. */
const withNamen = ({ partijen, ...velden }: Velden): object => ({
  ...velden,
  ...(partijen && {
    partijen: partijen.map((partij) => ({
      ...partij,
      naam: ORGANISATIES.find(({ id }) => id === partij.organisatieId)?.naam ?? null,
    })),
  }),
})

const pad = ({ van }: Onderdeel, rest = ''): string => `${PROGRAMMA_PAD}/onderdelen/${van.id}${rest}`

/** What the server answers about one programme: every change is accepted and answered, the programme itself stays as it was. */
export function fakeProgramma(programma: ReturnType<typeof aProgramma> = aProgramma()): Antwoorden {
  const boom: Boom = programma
  const alle = ONDERDEEL_SOORTEN.flatMap((soort) => listOnderdelen(boom, soort))
  const perOnderdeel = alle.flatMap((onderdeel) => {
    const { soort, van } = onderdeel
    const changed = (anders: object) => anOnderdeelBody(soort, { ...van, ...anders, versie: van.versie + 1 })
    return [
      [`PATCH ${pad(onderdeel)}`, ({ body }: Verzonden) => changed(withNamen((body as { velden: Velden }).velden))],
      [`POST ${pad(onderdeel, '/_verplaats')}`, () => changed({})],
      [`POST ${pad(onderdeel, '/_verwijder')}`, null],
      [`POST ${pad(onderdeel, '/_herstel')}`, () => changed({})],
      [`GET ${pad(onderdeel, '/bron')}`, { bestand: 'programma.docx', passages: [] }],
      [`GET ${pad(onderdeel, '/wijzigingen')}`, { items: [], volgende: null }],
    ] as const
  })
  return {
    'GET /v1/organisaties': { items: ORGANISATIES, volgende: null },
    [`GET ${PROGRAMMA_PAD}`]: programma,
    [`GET ${PROGRAMMA_PAD}/stand`]: aProgrammaStand(),
    ...fakeVoortgang(),
    ...Object.fromEntries(perOnderdeel),
  }
}
