import type { FastifyInstance } from 'fastify'

/** A browser keeps a cookie of this name only when it came over TLS, from this very host and for all of it. */
const VOORVOEGSEL = '__Host-'

/** Every cookie goes out and comes in under its guarded name; one that another host of the domain planted does not exist. */
export function keepCookiesAtHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    request.cookies = Object.fromEntries(
      Object.entries(request.cookies)
        .filter(([naam]) => naam.startsWith(VOORVOEGSEL))
        .map(([naam, waarde]) => [naam.slice(VOORVOEGSEL.length), waarde]),
    )
    const zet = reply.setCookie.bind(reply)
    reply.setCookie = (naam, waarde, opties) => zet(VOORVOEGSEL + naam, waarde, opties)
  })
}
