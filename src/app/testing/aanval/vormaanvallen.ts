import type { Endpoint } from '../../../platform/contract.ts'
import type { Aanval } from './aanval.ts'
import { PADTRUCS } from './aanvalswoorden.ts'
import { listByteaanvallen } from './byteaanvallen.ts'
import { fillPad, type Verzoek } from './verzoek.ts'

const isSchrijven = ({ method }: Verzoek): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Refused before anybody looks at what is in it. */
export function listVormaanvallen(endpoint: Endpoint, basis: Verzoek): readonly Aanval[] {
  return [
    ...(endpoint.formulier ? [] : vanElders(basis)),
    ...(endpoint.formulier ? [] : opDeWeg(endpoint, basis)),
    ...opDeDaad(basis),
    ...opHetDoel(endpoint, basis),
    ...listByteaanvallen(endpoint, basis),
  ]
}

function vanElders(basis: Verzoek): readonly Aanval[] {
  if (!isSchrijven(basis)) return []
  const koppen = [
    { 'x-baken': '' },
    { 'x-baken': 'true' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  return koppen.map((kop) => ({
    naam: `van elders ${JSON.stringify(kop)}`,
    verzoek: { ...basis, headers: { ...basis.headers, ...kop, origin: 'https://elders.example' } },
    mag: [403],
  }))
}

function opDeWeg({ path }: Endpoint, basis: Verzoek): readonly Aanval[] {
  const trucs = Object.keys(basis.params).flatMap((param) =>
    PADTRUCS.map((truc) => ({
      naam: `pad ${param}=${truc.slice(0, 20)}`,
      verzoek: {
        ...basis,
        pad: fillPad(path, { ...basis.params, [param]: truc }, (deel) =>
          deel === truc ? deel : encodeURIComponent(deel),
        ),
      },
      // A made-up name of a moment is read, and is of no moment.
      mag: [400, 404, 409],
    })),
  )
  const omwegen = [basis.pad.replace('/v1', '/v1/'), `${basis.pad}/`, basis.pad.toUpperCase()]
  return [
    ...trucs,
    ...omwegen.map((pad) => ({ naam: `omweg ${pad.slice(0, 30)}`, verzoek: { ...basis, pad }, mag: [400, 403, 404] })),
  ]
}

const DADEN = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
const OMZEILKOPPEN = ['x-http-method-override', 'x-http-method', 'x-method-override']

/** Another act in a header counts for nothing: what would be read is not taken away. */
const opDeDaad = ({ ruw: _ruw, ...basis }: Verzoek): readonly Aanval[] =>
  (isSchrijven(basis) ? OMZEILKOPPEN : []).map((kop) => ({
    naam: `${kop}: DELETE`,
    verzoek: { ...basis, method: 'GET', body: undefined, headers: { [kop]: 'DELETE' } },
  }))

/** Dossiers open for a purpose that the rol knows, and not otherwise. */
const opHetDoel = ({ doelbinding }: Endpoint, basis: Verzoek): readonly Aanval[] =>
  doelbinding
    ? ['', 'bestaat-niet', "' or 1=1"].map((doel) => ({
        naam: `doel ${doel}`,
        verzoek: { ...basis, doel },
        mag: [400],
      }))
    : []

/** Acts that no contract gives this address. */
export const listVreemdeDaden = (basis: Verzoek, bekend: ReadonlySet<string>): readonly Aanval[] =>
  DADEN.filter((method) => !bekend.has(method)).map((method) => {
    const { ruw: _ruw, ...rest } = basis
    return {
      naam: `daad ${method}`,
      verzoek: { ...rest, method, body: undefined, headers: {} },
      mag: [400, 403, 404, 405],
    }
  })
