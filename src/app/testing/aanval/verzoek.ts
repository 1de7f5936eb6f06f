import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Endpoint } from '../../../platform/contract.ts'
import type { Toegang } from './aanvaller.ts'
import type { Kennis } from './kennis.ts'
import { listKeuzes, makeKaal, makeVoorbeeld, toVorm } from './makeVoorbeeld.ts'
import { DOEL } from './fillNotities.ts'
import { INVULLINGEN, VOORBEELDBESTAND } from './voorbeelden.ts'

/** One request as it is before it goes over the line, so that an attack can change any part of it. */
export type Verzoek = {
  readonly method: string
  /** Encoded already; without query. */
  readonly pad: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  /** Instead of `body`: the bytes as they go over the line. */
  readonly ruw?: string | Buffer
  readonly toegang: Toegang
  /** The purpose for which dossiers are opened. */
  readonly doel: string
}

export type Antwoord = LightMyRequestResponse

export const fillPad = (path: string, params: Readonly<Record<string, string>>, encode = encodeURIComponent): string =>
  `/v1${path.replace(/:(\w+)/g, (_heel, naam: string) => encode(params[naam] ?? 'onbekend'))}`

/** The valid requests of an endpoint: one for each form of its body. */
export function makeVerzoeken(
  naam: string,
  endpoint: Endpoint,
  kennis: Kennis,
  geheimen: Readonly<Record<string, string>>,
): readonly Verzoek[] {
  const opWeg = kennis.walkPad(endpoint)
  const vul = kennis.vul(opWeg)
  const eigen = INVULLINGEN[naam]?.(kennis, geheimen) ?? {}
  const params: any = {}
  for (const [param, vorm] of Object.entries(endpoint.params ? (toVorm(endpoint.params).properties ?? {}) : {})) {
    params[param] = String(opWeg.get(param)?.id ?? makeVoorbeeld(vorm, param, vul))
  }
  Object.assign(params, eigen.params)
  const query = endpoint.query ? { ...makeKaal(toVorm(endpoint.query), vul), ...eigen.query } : {}
  const basis = {
    method: endpoint.method,
    params,
    pad: fillPad(endpoint.path, params),
    query,
    toegang: {},
    doel: endpoint.doelbinding ? DOEL : '',
  }
  if (endpoint.bestand) return [{ ...basis, body: undefined, ...toMultipart(eigen.bestand ?? VOORBEELDBESTAND) }]
  if (!endpoint.body) return [{ ...basis, body: undefined, headers: {} }]
  const vorm = toVorm(endpoint.body)
  return listKeuzes(vorm).map((_vorm, keuze) => ({
    ...{ ...basis, headers: { 'content-type': endpoint.formulier ? FORMULIER : 'application/json' } },
    body: {
      ...(makeVoorbeeld(vorm, '', vul, keuze) as object),
      ...eigen.body,
      ...INVULLINGEN[`${naam} ${keuze}`]?.(kennis, geheimen).body,
    },
  }))
}

const GRENS = 'grens-van-de-aanval'

export function toMultipart({ naam, bytes }: { naam: string; bytes: Uint8Array }, veld = 'bestand') {
  const kop = `--${GRENS}\r\ncontent-disposition: form-data; name="${veld}"; filename="${naam}"\r\n\r\n`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${GRENS}` },
    ruw: Buffer.concat([Buffer.from(kop), bytes, Buffer.from(`\r\n--${GRENS}--\r\n`)]),
  }
}

export function toZoekdeel(query: Verzoek['query']): string {
  const delen = Object.entries(query).flatMap(([naam, waarde]) =>
    (Array.isArray(waarde) ? waarde : [waarde]).map(
      (een) => `${encodeURIComponent(naam)}=${encodeURIComponent(String(een))}`,
    ),
  )
  return delen.length === 0 ? '' : `?${delen.join('&')}`
}

const FORMULIER = 'application/x-www-form-urlencoded'

function toPayload(body: unknown, isFormulier: boolean): string | undefined {
  if (body === undefined) return undefined
  if (!isFormulier) return JSON.stringify(body)
  const velden = Object.entries(body as object).map(([naam, waarde]) => [naam, String(waarde)])
  return new URLSearchParams(velden).toString()
}

export function sendVerzoek(http: Pick<FastifyInstance, 'inject'>, verzoek: Verzoek): Promise<Antwoord> {
  const { method, pad, query, body, headers, ruw, toegang, doel } = verzoek
  const payload = ruw ?? toPayload(body, headers['content-type'] === FORMULIER)
  return http.inject({
    method: method as 'GET',
    url: pad + toZoekdeel(query),
    headers: { ...toegang, 'x-baken': '1', ...(doel !== '' && { 'x-baken-doel': doel }), ...headers },
    ...(payload !== undefined && { payload }),
  })
}
