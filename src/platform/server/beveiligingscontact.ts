import type { FastifyInstance } from 'fastify'

const DAG_MS = 86_400_000
/** Shorter than the year that RFC 9116 advises; asked again, it is later. */
const GELDIG_DAGEN = 180
/** Who made the software, when the gemeente names nobody of its own. */
const MAKER = 'mailto:security@baken.example'

/** Where to report a weakness (RFC 9116). */
export const composeBeveiligingscontact = (contact: string | undefined, now: Date): string =>
  [
    `Contact: ${contact ?? MAKER}`,
    `Expires: ${new Date(now.getTime() + GELDIG_DAGEN * DAG_MS).toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    '',
  ].join('\n')

export function serveBeveiligingscontact(app: FastifyInstance, contact: string | undefined): void {
  app.get('/.well-known/security.txt', (_verzoek, antwoord) =>
    antwoord
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(composeBeveiligingscontact(contact, new Date())),
  )
}
