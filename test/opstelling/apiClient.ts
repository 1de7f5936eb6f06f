export const DEMO_WACHTWOORD = 'baken aan de waterkant'

export type ApiClient = {
  /** Throws when the server does not answer or refuses. */
  readonly call: (method: string, pad: string, body?: unknown) => Promise<any>
  readonly upload: (naam: string, bytes: Uint8Array, pad?: string) => Promise<any>
}

/** Signed in at a running Baken, as a program would. */
export async function signIn(adres: string, email: string, wachtwoord = DEMO_WACHTWOORD): Promise<ApiClient> {
  const antwoord = await fetch(`${adres}/v1/sessies`, {
    method: 'POST',
    headers: { 'x-baken': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ email, wachtwoord }),
  })
  if (!antwoord.ok) throw new Error(`sign-in: ${antwoord.status}`)
  const cookie = /baken_sessie=[^;]+/.exec(antwoord.headers.get('set-cookie') ?? '')?.[0] ?? ''
  return clientWith(adres, cookie)
}

/** The session outlives the server: the same cookie at a new start. */
export const clientWith = (adres: string, cookie: string): ApiClient => {
  const send = async (
    method: string,
    pad: string,
    headers: Record<string, string>,
    body?: string | FormData,
  ): Promise<any> => {
    const antwoord = await fetch(`${adres}/v1${pad}`, {
      method,
      headers: { cookie, 'x-baken': '1', ...headers },
      body: body ?? null,
    })
    const tekst = await antwoord.text()
    if (!antwoord.ok) throw new Error(`${method} ${pad}: ${antwoord.status} ${tekst.slice(0, 200)}`)
    return tekst === '' ? null : JSON.parse(tekst)
  }
  return {
    call: (method, pad, body) =>
      body === undefined
        ? send(method, pad, {})
        : send(method, pad, { 'content-type': 'application/json' }, JSON.stringify(body)),
    upload: (naam, bytes, pad = '/inlezingen') => {
      const formulier = new FormData()
      formulier.set('bestand', new Blob([new Uint8Array(bytes)]), naam)
      return send('POST', pad, {}, formulier)
    },
  }
}
