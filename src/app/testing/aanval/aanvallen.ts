import type { Endpoint } from '../../../platform/contract.ts'
import {
  AANVALSTEKSTEN,
  DIEP,
  EIGEN_WOORD,
  PADTRUCS,
  TE_VEEL_VELDEN,
  VERKEERDE_SOORTEN,
  VERZONNEN_BLADWIJZERS,
  VREEMDE_VERSIES,
} from './aanvalswoorden.ts'
import { listBladen, readBlad, withBlad } from './makeVoorbeeld.ts'
import { fillPad, toMultipart, type Verzoek } from './verzoek.ts'

/** A changed request, and with which statuses it may be answered; without: anything under 500. */
export type Aanval = { readonly naam: string; readonly verzoek: Verzoek; readonly mag?: readonly number[] }

const isSchrijven = ({ method }: Verzoek): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/** Refused before anybody looks at what is in it. */
export function listVormaanvallen(endpoint: Endpoint, basis: Verzoek): readonly Aanval[] {
  return [
    ...(endpoint.formulier ? [] : vanElders(basis)),
    ...(endpoint.formulier ? [] : opDeWeg(endpoint, basis)),
    ...opDeDaad(basis),
    ...opHetDoel(endpoint, basis),
    ...opDeBytes(endpoint, basis),
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

/** `andere` are the acts that this address knows besides. */
function opDeDaad(basis: Verzoek): readonly Aanval[] {
  const omzeild = OMZEILKOPPEN.map((kop) => ({
    naam: `${kop}: DELETE`,
    verzoek: {
      ...basis,
      method: 'GET',
      body: undefined,
      pad: `${basis.pad}/_bestaat-niet`,
      headers: { [kop]: 'DELETE' },
    },
    mag: [400, 404],
  }))
  return omzeild
}

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

function opDeBytes(endpoint: Endpoint, basis: Verzoek): readonly Aanval[] {
  if (endpoint.bestand) return opHetBestand(basis)
  if (!endpoint.body || endpoint.formulier) return []
  const json = { 'content-type': 'application/json' }
  const goed = JSON.stringify(basis.body)
  const diep = (open: string, dicht: string) => open.repeat(DIEP) + dicht.repeat(DIEP)
  const ruw: readonly (readonly [string, string | Buffer, Record<string, string>, readonly number[]])[] = [
    ['halve JSON', goed.slice(0, -1), json, [400]],
    ['geen JSON', `dit is ${EIGEN_WOORD}`, json, [400]],
    ['leeg', '', json, [400]],
    ['geen UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), json, [400]],
    ['twee waarden', `${goed}${goed}`, json, [400]],
    ['diepe lijst', diep('[', ']'), json, [400]],
    ['diep voorwerp', `${'{"a":'.repeat(DIEP)}1${'}'.repeat(DIEP)}`, json, [400]],
    ['te groot', `{"a":"${'x'.repeat(1_100_000)}"}`, json, [413]],
    ['__proto__', `{"__proto__":{"isBeheerder":true}}`, json, [400]],
    ['constructor.prototype', `{"constructor":{"prototype":{"isBeheerder":true}}}`, json, [400]],
    ['een getal', '42', json, [400]],
    ['text/plain', goed, { 'content-type': 'text/plain' }, [400, 415]],
    [
      'xml',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      { 'content-type': 'application/xml' },
      [415],
    ],
    ['formulier', `a=${EIGEN_WOORD}`, { 'content-type': 'application/x-www-form-urlencoded' }, [415]],
    ['zonder soort', goed, { 'content-type': '' }, [400, 415]],
    ['soort die niet bestaat', goed, { 'content-type': 'a\u0000/b;;;' }, [400, 415]],
  ]
  return [
    ...ruw.map(([naam, bytes, headers, mag]) => ({ naam, verzoek: { ...basis, ruw: bytes, headers }, mag })),
    {
      naam: 'bestand in plaats van JSON',
      verzoek: { ...basis, ...toMultipart({ naam: 'x', bytes: Buffer.from('x') }) },
      mag: [400, 415],
    },
  ]
}

function opHetBestand(basis: Verzoek): readonly Aanval[] {
  const leeg = Buffer.alloc(0)
  const mis = [400, 409, 413, 415]
  return [
    {
      naam: 'JSON in plaats van bestand',
      verzoek: { ...basis, ruw: '{}', headers: { 'content-type': 'application/json' } },
      mag: mis,
    },
    { naam: 'leeg bestand', verzoek: { ...basis, ...toMultipart({ naam: 'leeg.txt', bytes: leeg }) }, mag: mis },
    {
      naam: 'ander veld',
      verzoek: { ...basis, ...toMultipart({ naam: 'a.txt', bytes: Buffer.from('a') }, 'anders') },
      mag: mis,
    },
    {
      naam: 'zonder einde',
      verzoek: {
        ...basis,
        ruw: Buffer.from('--grens\r\ncontent-disposition: form-data; name="bestand"'),
        headers: { 'content-type': 'multipart/form-data; boundary=grens' },
      },
      mag: mis,
    },
    { naam: 'zonder grens', verzoek: { ...basis, headers: { 'content-type': 'multipart/form-data' } }, mag: mis },
  ]
}

/** Other values in the fields; what the contract still allows may be done. `ronde` says with which values to begin. */
export function listWaardeaanvallen(endpoint: Endpoint, basis: Verzoek, diepte: number): readonly Aanval[] {
  return [...opDeVelden(endpoint, basis, diepte), ...opDeVraag(endpoint, basis, diepte), ...opDeKoppen(basis)]
}

function opDeVelden(endpoint: Endpoint, basis: Verzoek, diepte: number): readonly Aanval[] {
  if (!endpoint.body) return []
  const { body } = basis
  const bladen = listBladen(body)
  const teksten = bladen.filter((pad) => typeof readBlad(body, pad) === 'string')
  const maak = (naam: string, nieuw: unknown): Aanval => {
    const mag = endpoint.body?.safeParse(nieuw).success === false ? { mag: [400, 413] } : {}
    return { naam, verzoek: { ...basis, body: nieuw }, ...mag }
  }
  const pick = <T>(lijst: readonly T[], plaats: number): T => lijst[plaats % lijst.length] as T
  const soorten = bladen.flatMap((pad, i) =>
    Array.from({ length: Math.min(diepte, VERKEERDE_SOORTEN.length) }, (_leeg, ronde) =>
      maak(
        `${pad.join('.')} verkeerde soort ${(i * 7 + ronde * 4) % VERKEERDE_SOORTEN.length}`,
        withBlad(body, pad, pick(VERKEERDE_SOORTEN, i * 7 + ronde * 4)),
      ),
    ),
  )
  const injecties = Array.from(
    { length: teksten.length === 0 ? 0 : Math.min(diepte * 2, AANVALSTEKSTEN.length) },
    (_leeg, ronde) =>
      maak(
        `aanvalstekst ${ronde}`,
        teksten.reduce<unknown>((vol, pad, i) => withBlad(vol, pad, pick(AANVALSTEKSTEN, i + ronde * 3)), body),
      ),
  )
  const elk = teksten.map((pad, i) =>
    maak(`${pad.join('.')} aanvalstekst`, withBlad(body, pad, pick(AANVALSTEKSTEN, i))),
  )
  const lang = teksten
    .slice(0, diepte)
    .map((pad) => maak(`${pad.join('.')} heel lang`, withBlad(body, pad, EIGEN_WOORD.repeat(20_000))))
  const lijsten = listLijsten(body).map((pad) => {
    const [eerste] = readBlad(body, pad) as unknown[]
    return maak(
      `${pad.join('.')} heel veel`,
      withBlad(
        body,
        pad,
        Array.from({ length: 9000 }, () => eerste),
      ),
    )
  })
  const versies =
    'versie' in (body as object)
      ? VREEMDE_VERSIES.map((versie) => maak(`versie ${versie}`, { ...(body as object), versie }))
      : []
  return [
    ...soorten,
    ...elk,
    ...injecties,
    ...lang,
    ...lijsten,
    ...versies,
    maak('te veel velden', { ...TE_VEEL_VELDEN, ...(body as object) }),
  ]
}

const listLijsten = (waarde: unknown, pad: readonly string[] = []): (readonly string[])[] =>
  typeof waarde !== 'object' || waarde === null
    ? []
    : [
        ...(Array.isArray(waarde) && waarde.length > 0 ? [pad] : []),
        ...Object.entries(waarde).flatMap(([naam, deel]) => listLijsten(deel, [...pad, naam])),
      ]

function opDeVraag({ query }: Endpoint, basis: Verzoek, diepte: number): readonly Aanval[] {
  const velden = Object.keys(query?.shape ?? {})
  const maak = (naam: string, nieuw: Verzoek['query']): Aanval => ({ naam, verzoek: { ...basis, query: nieuw } })
  return [
    ...velden.flatMap((veld, i) => [
      maak(`${veld} twee keer`, { ...basis.query, [veld]: [basis.query[veld] ?? 'a', 'b'] }),
      maak(`${veld} als lijst`, { ...basis.query, [`${veld}[]`]: 'a', [`${veld}[a]`]: 'b' }),
      ...AANVALSTEKSTEN.slice(0, diepte * 3).map((_tekst, j) => {
        const tekst = AANVALSTEKSTEN[(i + j * 5) % AANVALSTEKSTEN.length] ?? ''
        return maak(`${veld} aanvalstekst ${j}`, { ...basis.query, [veld]: Buffer.from(tekst).toString() })
      }),
      ...(veld === 'vanaf'
        ? VERZONNEN_BLADWIJZERS.map((waarde, j) => maak(`vanaf verzonnen ${j}`, { ...basis.query, vanaf: waarde }))
        : []),
    ]),
    maak('te veel vragen', { ...basis.query, gemeente_id: '9991', __proto__: 'x', 'constructor.prototype.a': '1' }),
  ]
}

const opDeKoppen = (basis: Verzoek): readonly Aanval[] =>
  [
    { 'user-agent': `${EIGEN_WOORD} <script>${'x'.repeat(5000)}` },
    { 'x-forwarded-for': "1.2.3.4', 'x", 'x-forwarded-host': 'elders.example', 'x-forwarded-proto': 'javascript' },
    { traceparent: '00-zz-zz-zz', 'x-request-id': EIGEN_WOORD, 'x-baken-doel': `${EIGEN_WOORD}' or 1=1` },
    {
      accept: 'text/html',
      'accept-language': 'xx;q=zz',
      range: 'bytes=0-,-1',
      'if-match': '"*"',
      'if-none-match': '*',
    },
  ].map((headers, i) => ({ naam: `koppen ${i}`, verzoek: { ...basis, headers: { ...basis.headers, ...headers } } }))
