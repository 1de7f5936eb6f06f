import type { Antwoord, Client } from '../startTestApp.ts'

/** As somebody would; what is refused is a mistake in the world. */
export async function send(wie: Client, method: 'POST' | 'PUT', pad: string, body: object): Promise<any> {
  const antwoord: Antwoord = await wie.send(method, pad, body)
  if (antwoord.status >= 300) throw new Error(`${method} ${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`)
  return antwoord.body
}
