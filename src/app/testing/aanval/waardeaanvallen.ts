import type { Endpoint } from '../../../platform/contract.ts'
import type { Aanval } from './aanval.ts'
import {
  AANVALSTEKSTEN,
  EIGEN_WOORD,
  TE_VEEL_VELDEN,
  VERKEERDE_SOORTEN,
  VERZONNEN_BLADWIJZERS,
  VREEMDE_VERSIES,
} from './aanvalswoorden.ts'
import { listBladen, readBlad, withBlad } from './makeVoorbeeld.ts'
import type { Verzoek } from './verzoek.ts'

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
