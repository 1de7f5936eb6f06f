import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from '../platform/server/problems.ts'

/** The built screens. An address that is no file and not under /v1 gets the shell, which knows its own 404. */
export async function serveWeb(http: FastifyInstance, webMap: string | null): Promise<void> {
  const shell = webMap === null ? null : await readFile(path.join(webMap, 'index.html'), 'utf8')
  if (webMap !== null) {
    await http.register(fastifyStatic, {
      root: webMap,
      index: false,
      wildcard: false,
      preCompressed: true,
      setHeaders: (antwoord, pad) => {
        // Names under assets/ hold a hash of what is in them.
        const vast = pad.includes(`${path.sep}assets${path.sep}`)
        antwoord.setHeader('cache-control', vast ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  http.setNotFoundHandler((verzoek, antwoord) => {
    const wilPagina =
      verzoek.method === 'GET' && !verzoek.url.startsWith('/v1/') && !/\.\w{1,5}$/.test(verzoek.url.split('?')[0] ?? '')
    if (shell === null || !wilPagina) throw new Problem(404, 'niet_gevonden')
    // The last part of this address is a secret: it goes to nobody, is not kept and is not found.
    const isLink = verzoek.url.startsWith('/voortgang/')
    if (isLink) antwoord.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
    return antwoord
      .type('text/html; charset=utf-8')
      .header('cache-control', isLink ? 'no-store' : 'no-cache')
      .send(shell)
  })
}
