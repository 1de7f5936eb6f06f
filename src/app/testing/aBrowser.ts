import type { FastifyInstance } from 'fastify'
import type { Antwoord } from './startTestApp.ts'

/** Somebody at the API with the cookies that a browser keeps. */
export function aBrowser(http: FastifyInstance, begin: Readonly<Record<string, string>> = {}) {
  const cookies = new Map(Object.entries(begin))
  const send = async (method: string, pad: string, body?: unknown): Promise<Antwoord> => {
    const antwoord = await http.inject({
      method: method as 'GET',
      url: `/v1${pad}`,
      headers: {
        cookie: [...cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
        'x-baken': '1',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    })
    for (const { name, value, maxAge } of antwoord.cookies) {
      if (maxAge === 0) cookies.delete(name)
      else cookies.set(name, value)
    }
    const isJson = String(antwoord.headers['content-type']).includes('json')
    return { status: antwoord.statusCode, body: isJson ? antwoord.json() : antwoord.body, headers: antwoord.headers }
  }
  return {
    cookies,
    get: (pad: string) => send('GET', pad),
    post: (pad: string, body?: unknown) => send('POST', pad, body),
    send,
    /** Another window with the same cookies. */
    copy: () => aBrowser(http, Object.fromEntries(cookies)),
  }
}

export type Browser = ReturnType<typeof aBrowser>
