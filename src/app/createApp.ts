import type { FastifyInstance } from 'fastify'
import { openBestanden } from '../modules/documenten/server/public.ts'
import { logboekRoutes } from '../modules/logboek/server/public.ts'
import { partnersRoutes } from '../modules/partners/server/public.ts'
import {
  beleidRoutes,
  inlezingRoutes,
  isOrganisatieInGebruik,
  leesInlezing,
  programmaRoutes,
  raadplegingRoutes,
  rondeRoutes,
  uitvoeringRoutes,
  uitvoerRoutes,
  agendaRoutes,
  bijlageRoutes,
  type Rondemiddelen,
} from '../modules/programma/server/public.ts'
import { termijnenRoutes } from '../modules/termijnen/server/public.ts'
import {
  createGokrem,
  createResolveActor,
  isOrganisatieVanMedewerker,
  toegangRoutes,
} from '../modules/toegang/server/public.ts'
import { createApi } from '../platform/server/api.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { createHttpServer } from '../platform/server/httpServer.ts'
import { createAchtergrond } from '../platform/server/withActor.ts'
import { contracten } from './contracten.ts'
import { logboeknamen } from './logboeknamen.ts'
import { organisaties } from './organisaties.ts'
import { rolbron } from './rolbron.ts'
import { writeRolmatrix } from './writeRolmatrix.ts'
import { serveNaslag } from './serveNaslag.ts'
import { serveWeb } from './serveWeb.ts'

export type AppOpties = {
  readonly pool: Pool
  /** Folder of the uploaded files. */
  readonly bestandenMap: string
  /** Keys what is hashed about people; at least 32 bytes. */
  readonly geheim: Buffer
  readonly logLevel: string
  /** Whether the tree heads of the log also go to a place outside the database. */
  readonly heeftAnker?: boolean
  readonly achterTls: boolean
  readonly proxies: number
  /** The mail that goes out, and the address of Baken in it. */
  readonly uitgaand: Rondemiddelen
  /** Folder of the built screens, or null when there are none (tests of the API). */
  readonly webMap: string | null
}

export type App = {
  readonly http: FastifyInstance
  readonly lees: (gemeenteId: number, inlezingId: string) => Promise<void>
}

/** The only place that knows all modules: their routes on one server, and what each needs of another. */
export async function createApp(opties: AppOpties): Promise<App> {
  const { pool, achterTls } = opties
  const http = await createHttpServer(opties)
  const api = createApi(http, {
    pool,
    resolveActor: createResolveActor(rolbron.handelingenOf),
    veiligeCookies: achterTls,
    geheim: opties.geheim,
  })
  const bestanden = openBestanden(opties.bestandenMap)
  const middelen = { achtergrond: createAchtergrond(pool), bestanden }
  const lees = (gemeenteId: number, inlezingId: string): Promise<void> => leesInlezing(middelen, gemeenteId, inlezingId)

  toegangRoutes(api, {
    rolbron,
    writeRolmatrix,
    geheim: opties.geheim,
    organisaties,
    postweg: opties.uitgaand,
  })
  partnersRoutes(api, {
    isInGebruik: async (db, id) => (await isOrganisatieInGebruik(db, id)) || (await isOrganisatieVanMedewerker(db, id)),
  })
  logboekRoutes(api, {
    ...logboeknamen,
    // No module with dossiers says yet who takes part in one.
    isDeelnemer: async () => false,
    heeftAnker: opties.heeftAnker ?? false,
    geheim: opties.geheim,
    register: `${opties.uitgaand.adres}/verwerkingen`,
  })
  termijnenRoutes(api)
  programmaRoutes(api, bestanden)
  uitvoeringRoutes(api)
  beleidRoutes(api)
  raadplegingRoutes(api, createGokrem(opties.geheim, 'raadpleging'))
  uitvoerRoutes(api)
  bijlageRoutes(api, bestanden)
  agendaRoutes(api, createGokrem(opties.geheim, 'agenda'))
  rondeRoutes(api, opties.uitgaand, createGokrem(opties.geheim, 'voortgangslink'))
  inlezingRoutes(api, { bestanden, lees })
  serveNaslag(http, contracten)
  await serveWeb(http, opties.webMap)
  return { http, lees }
}
