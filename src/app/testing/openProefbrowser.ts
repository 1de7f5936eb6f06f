import type { FastifyInstance } from 'fastify'
import type { Antwoord } from './startTestApp.ts'

export type Proefbrowser = {
  readonly get: (pad: string) => Promise<Antwoord>
  readonly send: (method: 'POST' | 'PUT' | 'DELETE', pad: string, body?: object) => Promise<Antwoord>
  /** What Baken put in it. */
  readonly cookies: Map<string, string>
}

/** Somebody at the API who keeps the cookies, as a browser does. */
export function openProefbrowser(http: FastifyInstance): Proefbrowser {
  const cookies = new Map<string, string>()
  const send = async (method: string, pad: string, body?: object): Promise<Antwoord> => {
    const antwoord = await http.inject({
      method: method as 'GET',
      url: `/v1${pad}`,
      headers: { 'x-baken': '1', cookie: [...cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ') },
      ...(body && { payload: body }),
    })
    for (const { name, value } of antwoord.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const isJson = String(antwoord.headers['content-type']).includes('json')
    return { status: antwoord.statusCode, body: isJson ? antwoord.json() : antwoord.body, headers: antwoord.headers }
  }
  return { cookies, get: (pad) => send('GET', pad), send }
}

/** Follows the forms of a real provider with cookies of its own, until it points to an address that begins with `tot`. */
export async function walkInlogdienst(begin: string, naam: string, tot: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let volgende = begin
  let formulier: URLSearchParams | null = null
  for (let stap = 0; stap < 12; stap += 1) {
    const antwoord: Response = await fetch(volgende, {
      method: formulier ? 'POST' : 'GET',
      body: formulier,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([sleutel, waarde]) => `${sleutel}=${waarde}`).join('; ') },
    })
    for (const regel of antwoord.headers.getSetCookie()) {
      const [, sleutel = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? []
      cookies.set(sleutel, waarde)
    }
    const verder = antwoord.headers.get('location')
    formulier = verder === null ? new URLSearchParams({ naam }) : null
    if (verder !== null) volgende = new URL(verder, volgende).href
    else if (!volgende.includes('/wie/'))
      throw new Error(`the provider stops: ${antwoord.status} ${await antwoord.text()}`)
    if (volgende.startsWith(tot)) return new URL(volgende)
  }
  throw new Error('the provider never points back')
}
