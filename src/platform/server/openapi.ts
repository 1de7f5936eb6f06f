import { z } from 'zod'
import type { Contract, Endpoint } from '../contract.ts'

type Json = { [sleutel: string]: unknown }

const VERSIE_KOP = { 'API-Version': { description: 'Volledige versie van de API.', schema: { type: 'string' } } }

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'Foutantwoord volgens RFC 9457.',
  required: ['status', 'title', 'detail', 'code', 'verzoek'],
  properties: {
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    code: { type: 'string' },
    verzoek: { type: 'string' },
    fouten: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pad', 'melding'],
        properties: { pad: { type: 'string' }, melding: { type: 'string' } },
      },
    },
    conflict: {},
  },
}

const PROBLEM_TEKSTEN: Record<number, string> = {
  400: 'De invoer klopt niet; alle fouten staan erin.',
  401: 'Niet ingelogd.',
  403: 'Dit mag je niet.',
  404: 'Bestaat niet, of is niet voor jou.',
  409: 'Kan nu niet, bijvoorbeeld omdat een ander het intussen wijzigde.',
  429: 'Te veel pogingen; de kop Retry-After zegt hoe lang wachten.',
}

/** OpenAPI 3.1 from the contracts, one tag per module. Same input, same text: it is committed and compared in CI. */
export function describeApi(contracten: Readonly<Record<string, Contract>>, versie: string): Json {
  const paths: Record<string, Json> = {}
  for (const [tag, contract] of Object.entries(contracten)) {
    for (const [naam, endpoint] of Object.entries(contract)) {
      const pad = endpoint.path.replace(/:(\w+)/g, '{$1}')
      paths[pad] = { ...paths[pad], [endpoint.method.toLowerCase()]: describeEndpoint(tag, naam, endpoint) }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baken',
      version: versie,
      description: 'De programmeerinterface van Baken, de werkbank voor integrale veiligheid.',
      contact: { name: 'Baken', url: 'https://baken.example/contact', email: 'baken@baken.example' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/v1', description: 'Deze installatie' }],
    tags: Object.keys(contracten).map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: PROBLEM_SCHEMA },
      securitySchemes: {
        // Behind TLS its name begins with __Host-.
        sessie: { type: 'apiKey', in: 'cookie', name: 'baken_sessie' },
        sleutel: { type: 'http', scheme: 'bearer', bearerFormat: 'API-sleutel van Baken' },
      },
    },
  }
}

function describeEndpoint(tag: string, naam: string, endpoint: Endpoint): Json {
  const parameters = [...parametersOf('path', endpoint.params), ...parametersOf('query', endpoint.query)]
  return {
    operationId: naam,
    tags: [tag],
    summary: endpoint.samenvatting,
    description: endpoint.handeling ? `Handeling: \`${endpoint.handeling}\`.` : `Zonder inloggen: ${endpoint.openbaar}`,
    security: endpoint.handeling ? [{ sessie: [] }, { sleutel: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...requestBodyOf(endpoint),
    responses: { ...successOf(endpoint), ...problemsOf(endpoint) },
  }
}

function parametersOf(plaats: 'path' | 'query', schema: z.ZodObject | undefined): Json[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, eigenschap]) => ({
    name,
    in: plaats,
    required: plaats === 'path' || required.includes(name),
    schema: eigenschap,
  }))
}

function requestBodyOf(endpoint: Endpoint): Json {
  if (endpoint.bestand) {
    const schema = {
      type: 'object',
      required: ['bestand'],
      properties: { bestand: { type: 'string', format: 'binary' } },
    }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
  }
  if (!endpoint.body) return {}
  const soort = endpoint.formulier ? 'application/x-www-form-urlencoded' : 'application/json'
  return { requestBody: { required: true, content: { [soort]: { schema: schemaOf(endpoint.body, 'input') } } } }
}

function successOf({ success }: Endpoint): Json {
  const headers = VERSIE_KOP
  if (success.body === 'bestand') {
    const content = { [success.type ?? 'application/octet-stream']: { schema: { type: 'string', format: 'binary' } } }
    return { 200: { description: 'Het bestand.', headers, content } }
  }
  if (success.status === 204) return { 204: { description: 'Gelukt.', headers } }
  const content = { 'application/json': { schema: schemaOf(success.body, 'output') } }
  return { [success.status]: { description: 'Gelukt.', headers, content } }
}

function problemsOf(endpoint: Endpoint): Json {
  const schrijft = endpoint.method !== 'GET'
  const codes = [
    ...(schrijft || endpoint.params || endpoint.query ? [400] : []),
    ...(endpoint.handeling ? [401] : [429]),
    ...(schrijft ? [403, 409] : []),
    ...(endpoint.params || endpoint.handeling ? [404] : []),
  ]
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(
    codes.map((code) => [code, { description: PROBLEM_TEKSTEN[code], headers: VERSIE_KOP, content }]),
  )
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' }) as Json
  return rest
}
