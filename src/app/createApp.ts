import type { FastifyInstance } from 'fastify'
import path from 'node:path'
import {
  activiteitbijlagenRoutes,
  activiteitenbeheerRoutes,
  activiteitenRoutes,
  readAgendaActiviteiten,
} from '../modules/activiteiten/server/public.ts'
import { bewaringRoutes, blokkadeRoutes, verzoekRoutes } from '../modules/bewaring/server/public.ts'
import { openBestanden } from '../modules/documenten/server/public.ts'
import {
  cijfersRoutes,
  doelenRoutes,
  cbsRoutes,
  createCijfermiddelen,
  indicatorenRoutes,
  ladingRoutes,
  resumeCijfers,
  type Cbsinstelling,
  tellingenRoutes,
  vergelijkRoutes,
} from '../modules/inzicht/server/public.ts'
import { ankersRoutes, createAnkermiddelen, logboekRoutes } from '../modules/logboek/server/public.ts'
import { notitiebijlagenRoutes, notitiedeelnamesRoutes, notitiesRoutes } from '../modules/notities/server/public.ts'
import { partnersRoutes, toegangscontroleRoutes } from '../modules/partners/server/public.ts'
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
  vraagRoutes,
  bestuursdagRoutes,
  weekberichtRoutes,
  agendaRoutes,
  bijlageRoutes,
  type Rondemiddelen,
} from '../modules/programma/server/public.ts'
import { termijnenRoutes } from '../modules/termijnen/server/public.ts'
import {
  backupsRoutes,
  checkDoel,
  createGokrem,
  createListMensen,
  createResolveActor,
  isDeelnemer,
  isOrganisatieDeelnemer,
  isOrganisatieVanMedewerker,
  listBevoegden,
  toegangRoutes,
} from '../modules/toegang/server/public.ts'
import { tekstRoutes } from '../modules/verantwoording/server/tekst/routesTekst.ts'
import {
  openSiteopslag,
  publicatieRoutes,
  rebuildSite,
  verantwoordingRoutes,
  verantwoordingscijfersRoutes,
  verantwoordingsfotosRoutes,
} from '../modules/verantwoording/server/public.ts'
import { BACKUPS_UIT, type Backupoverzicht } from '../platform/server/backup/createBackupwacht.ts'
import { createApi } from '../platform/server/api.ts'
import type { Pool } from '../platform/server/database/openPool.ts'
import { createSnelheidsrem } from '../platform/server/createSnelheidsrem.ts'
import { createHttpServer } from '../platform/server/httpServer.ts'
import { createAchtergrond } from '../platform/server/withActor.ts'
import { bewaarbaren } from './bewaring/bewaarbaren.ts'
import { persoonsbronnen } from './bewaring/persoonsbronnen.ts'
import { contracten } from './contracten.ts'
import { logboeknamen } from './logboeknamen.ts'
import { organisaties } from './organisaties.ts'
import { rolbron } from './rolbron.ts'
import { tellingen } from './tellingen.ts'
import { writeRolmatrix } from './writeRolmatrix.ts'
import { serveNaslag } from './serveNaslag.ts'
import { serveOpenbaar } from './serveOpenbaar.ts'
import { writeVerwerkingsregister } from './writeVerwerkingsregister.ts'
import { serveWeb } from './serveWeb.ts'

export type AppOpties = {
  readonly pool: Pool
  /** Folder of the uploaded files. */
  readonly bestandenMap: string
  /** Folder of the public sites; without it a folder among the files. */
  readonly openbareMap?: string
  /** Keys what is hashed about people; at least 32 bytes. */
  readonly geheim: Buffer
  readonly logLevel: string
  /** Whether the tree heads of the log also go to a place outside the database. */
  readonly heeftAnker?: boolean
  readonly achterTls: boolean
  /** For one person, and for one API key. */
  readonly verzoekenPerMinuut: number
  readonly proxies: number
  /** Where to report a weakness: mailto: or https:. */
  readonly beveiligingscontact?: string | undefined
  /** Names of servers inside the own network that Baken may ask, such as an inlogdienst. */
  readonly interneServers?: readonly string[]
  /** Where the open data of CBS stands, and how long to wait between two questions. */
  readonly cbs?: Cbsinstelling
  /** The mail that goes out, and the address of Baken in it. */
  readonly uitgaand: Rondemiddelen
  /** Starts destroying what was approved, without waiting for the next hour. */
  readonly wekOpruimer?: () => void
  /** How it stands with the backups. */
  readonly backups?: () => Promise<Backupoverzicht>
  /** Folder of the built screens, or null when there are none (tests of the API). */
  readonly webMap: string | null
}

export type App = {
  readonly http: FastifyInstance
  readonly lees: (gemeenteId: number, inlezingId: string) => Promise<void>
  /** Goes on with series that were being read or fetched when the process before us ended. */
  readonly hervatCijfers: (gemeenteId: number) => Promise<void>
  /** Makes the public site of a gemeente again when it is gone from the disk. */
  readonly herstelSite: (gemeenteId: number) => Promise<void>
}

/** What somebody needs to take part in a notitie, and to answer for one. */
const NOTITIERECHTEN = { lezen: 'notitie:read', behandelen: 'notitie:edit' } as const

/** The only place that knows all modules: their routes on one server, and what each needs of another. */
export async function createApp(opties: AppOpties): Promise<App> {
  const { pool, achterTls } = opties
  const http = await createHttpServer(opties)
  const api = createApi(http, {
    pool,
    resolveActor: createResolveActor(rolbron.handelingenOf),
    snelheidsrem: createSnelheidsrem(opties.verzoekenPerMinuut),
    checkDoel,
    veiligeCookies: achterTls,
    geheim: opties.geheim,
  })
  const bestanden = openBestanden(opties.bestandenMap)
  const middelen = { achtergrond: createAchtergrond(pool), bestanden }
  const cijfermiddelen = createCijfermiddelen({
    ...{
      ...middelen,
      adres: opties.uitgaand.adres,
      interneServers: opties.interneServers ?? [],
      cbs: opties.cbs ?? {},
    },
  })
  const lees = (gemeenteId: number, inlezingId: string): Promise<void> => leesInlezing(middelen, gemeenteId, inlezingId)

  toegangRoutes(api, {
    rolbron,
    writeRolmatrix,
    writeRegister: writeVerwerkingsregister,
    geheim: opties.geheim,
    organisaties,
    postweg: opties.uitgaand,
    interneServers: opties.interneServers ?? [],
  })
  backupsRoutes(api, opties.backups ?? (async () => BACKUPS_UIT))
  partnersRoutes(api, {
    isInGebruik: async (db, id) =>
      (await isOrganisatieInGebruik(db, id)) ||
      (await isOrganisatieVanMedewerker(db, id)) ||
      (await isOrganisatieDeelnemer(db, id)),
  })
  logboekRoutes(api, {
    ...logboeknamen,
    isDeelnemer,
    heeftAnker: opties.heeftAnker ?? false,
    geheim: opties.geheim,
    register: `${opties.uitgaand.adres}/verwerkingen`,
  })
  const ankermiddelen = createAnkermiddelen({
    ...{ geheim: opties.geheim, postweg: opties.uitgaand, interneServers: opties.interneServers ?? [] },
  })
  ankersRoutes(api, { middelen: ankermiddelen, heeftBestand: opties.heeftAnker ?? false })
  toegangscontroleRoutes(api, { postweg: opties.uitgaand, gokrem: createGokrem(opties.geheim, 'toegangscontrole') })
  notitiesRoutes(api)
  notitiedeelnamesRoutes(api, createListMensen({ rolbron, organisaties }, NOTITIERECHTEN))
  notitiebijlagenRoutes(api, bestanden)
  termijnenRoutes(api)
  programmaRoutes(api, bestanden)
  uitvoeringRoutes(api)
  beleidRoutes(api)
  raadplegingRoutes(api, createGokrem(opties.geheim, 'raadpleging'))
  bestuursdagRoutes(api)
  weekberichtRoutes(api, opties.uitgaand, createGokrem(opties.geheim, 'weekbericht'))
  vraagRoutes(api, {
    postweg: opties.uitgaand,
    listBevoegden: (db, handeling) => listBevoegden(db, rolbron, handeling),
  })
  uitvoerRoutes(api)
  bijlageRoutes(api, bestanden)
  agendaRoutes(api, createGokrem(opties.geheim, 'agenda'), readAgendaActiviteiten)
  rondeRoutes(api, opties.uitgaand, createGokrem(opties.geheim, 'voortgangslink'))
  inlezingRoutes(api, { bestanden, lees })
  activiteitenRoutes(api)
  activiteitenbeheerRoutes(api)
  activiteitbijlagenRoutes(api, bestanden)
  tellingenRoutes(api, tellingen)
  indicatorenRoutes(api, tellingen)
  ladingRoutes(api, cijfermiddelen)
  cbsRoutes(api, cijfermiddelen)
  vergelijkRoutes(api)
  cijfersRoutes(api, tellingen)
  doelenRoutes(api, tellingen)
  tekstRoutes(api)
  verantwoordingRoutes(api, { tellingen })
  verantwoordingscijfersRoutes(api, { tellingen })
  verantwoordingsfotosRoutes(api, bestanden)
  const opslag = await openSiteopslag(opties.openbareMap ?? path.join(opties.bestandenMap, 'openbaar'))
  const { fetchBuiten } = ankermiddelen
  const publicatiemiddelen = { tellingen, bestanden, opslag, fetchBuiten, adres: opties.uitgaand.adres }
  publicatieRoutes(api, publicatiemiddelen)
  bewaringRoutes(api, { bewaarbaren, wek: opties.wekOpruimer ?? (() => undefined) })
  blokkadeRoutes(api)
  verzoekRoutes(api, { bronnen: persoonsbronnen, wekPost: opties.uitgaand.post.wek })
  serveNaslag(http, contracten)
  serveOpenbaar(http, opslag)
  await serveWeb(http, opties.webMap)
  return {
    ...{ http, lees, hervatCijfers: (gemeenteId) => resumeCijfers(cijfermiddelen, gemeenteId) },
    herstelSite: (gemeenteId) => rebuildSite(middelen.achtergrond, publicatiemiddelen, gemeenteId),
  }
}
