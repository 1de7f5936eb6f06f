import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Contract, Endpoint } from '../../../platform/contract.ts'
import { contracten as alleContracten } from '../../contracten.ts'
import { listVormaanvallen, listVreemdeDaden, listWaardeaanvallen, type Aanval } from './aanvallen.ts'
import { createKennis, type Kennis } from './kennis.ts'
import { listBladen, readBlad, withBlad } from './makeVoorbeeld.ts'
import { judgeAntwoord, toKern } from './oordeel.ts'
import { MERK_ANDER, MERK_BUUR, type Aanvaller, type Wereld } from './startWereld.ts'
import { idInKopie } from './tabellen.ts'
import { fillPad, makeVerzoeken, sendVerzoek, type Antwoord, type Verzoek } from './verzoek.ts'
import { BLIJFT_GEWEIGERD } from './voorbeelden.ts'

export type Doelwit = {
  readonly http: Pick<FastifyInstance, 'inject'>
  readonly contracten: Readonly<Record<string, Contract>>
  readonly wereld: Wereld
  /** How many values each field is tried with: 1 in CI. */
  readonly diepte: number
}

type Slag = {
  readonly doelwit: Doelwit
  readonly kennis: Kennis
  readonly naam: string
  readonly endpoint: Endpoint
  readonly verzoeken: readonly Verzoek[]
  /** Who may do this. */
  readonly bevoegden: readonly Aanvaller[]
  readonly bekend: ReadonlySet<string>
  readonly meld: (wat: string) => void
}

/** Attacks every endpoint of the contracts. Answers what is wrong, one line each; empty when it holds. */
export async function valAan(
  doelwit: Doelwit,
): Promise<{ readonly bevindingen: readonly string[]; readonly endpoints: number }> {
  const bevindingen: string[] = []
  const kennis = createKennis(doelwit.wereld)
  const bestaande = Object.values(alleContracten).flatMap((contract) => Object.values<Endpoint>(contract))
  const alle = Object.values(doelwit.contracten).flatMap((contract) => Object.entries(contract))
  for (const [naam, endpoint] of alle) {
    const { rollen, openbaar } = splitAanvallers(doelwit.wereld.aanvallers, endpoint)
    const slag: Slag = {
      ...{ doelwit, kennis, naam, endpoint, meld: (wat) => bevindingen.push(`${naam}: ${wat}`) },
      verzoeken: makeVerzoeken(naam, endpoint, kennis, doelwit.wereld.geheimen),
      bevoegden: openbaar
        ? [{ rol: 'niemand', cookie: '', onbevestigd: '', handelingen: new Set(), verboden: [MERK_BUUR.spoor] }]
        : rollen,
      bekend: new Set(
        bestaande.filter(({ path }) => path === endpoint.path).flatMap(({ method }) => [method, 'HEAD', 'OPTIONS']),
      ),
    }
    if (slag.bevoegden.length === 0) slag.meld('nobody holds its handeling')
    else await slaToe(slag)
  }
  return { bevindingen, endpoints: alle.length }
}

const VOORKEUR = ['adviseur_veiligheid', 'beheerder']

function splitAanvallers(aanvallers: readonly Aanvaller[], { handeling, openbaar, doelbinding }: Endpoint) {
  const plaats = ({ rol }: Aanvaller) => (VOORKEUR.indexOf(rol) + VOORKEUR.length + 1) % (VOORKEUR.length + 1)
  const mag = aanvallers.filter((wie) => handeling !== undefined && wie.handelingen.has(handeling))
  const rollen = mag.toSorted((een, twee) => plaats(een) - plaats(twee))
  // In a dossier of others nobody takes part, whatever the rol.
  const blind = (wie: Aanvaller) => ({ ...wie, verboden: [MERK_BUUR.spoor, MERK_ANDER.spoor] })
  return { rollen: doelbinding ? rollen.map(blind) : rollen, openbaar: openbaar !== undefined }
}

async function slaToe(slag: Slag): Promise<void> {
  const { tabellen } = slag.doelwit.wereld
  await probeerGoed(slag)
  const voor = await tabellen.fingerprint()
  await probeerGeweigerd(slag)
  const na = await tabellen.fingerprint()
  if (na !== voor) slag.meld(`a refused request changed what is stored: ${firstVerschil(voor, na)}`)
  await leesMetAnderen(slag)
  await probeerWaarden(slag)
  await probeerSamen(slag)
  if (!isLezen(slag)) await tabellen.restore()
}

const isLezen = ({ endpoint }: Slag): boolean => endpoint.method === 'GET'

const firstVerschil = (voor: string, na: string): string => {
  const oud = new Set(voor.split('\n'))
  return na.split('\n').find((regel) => !oud.has(regel)) ?? ''
}

async function send(
  slag: Slag,
  verzoek: Verzoek,
  wie: Aanvaller,
  wat: string,
  mag?: readonly number[],
): Promise<Antwoord> {
  const antwoord = await sendVerzoek(slag.doelwit.http, { ...verzoek, cookie: wie.cookie })
  const melding = (fout: string) =>
    slag.meld(`${wat}, als ${wie.rol}: ${fout} (${antwoord.statusCode} ${antwoord.body.slice(0, 160)})`)
  for (const fout of judgeAntwoord(antwoord, verzoek, wie.verboden)) melding(fout)
  if (mag !== undefined && !mag.includes(antwoord.statusCode)) melding(`wanted ${mag.join(' or ')}`)
  return antwoord
}

/** An attack means something only when the request that it changes is a good one. */
async function probeerGoed(slag: Slag): Promise<void> {
  const { verzoeken, naam, doelwit } = slag
  for (const [i, verzoek] of verzoeken.entries()) {
    const [wie] = slag.bevoegden
    if (wie === undefined) return
    const { statusCode, body } = await send(slag, verzoek, wie, `goed verzoek ${i}`)
    const verwacht = BLIJFT_GEWEIGERD[verzoeken.length > 1 ? `${naam} ${i}` : naam]?.[0]
    const goed = verwacht === undefined ? statusCode < 300 : statusCode === verwacht
    if (!goed)
      slag.meld(
        `no valid example (${i}): ${statusCode} ${body.slice(0, 300)} ${JSON.stringify([verzoek.pad, verzoek.body]).slice(0, 500)}`,
      )
    if (!isLezen(slag)) await doelwit.wereld.tabellen.restore()
  }
}

async function probeerGeweigerd(slag: Slag): Promise<void> {
  const { endpoint, doelwit, verzoeken, bevoegden } = slag
  const [basis] = verzoeken
  const [bevoegd] = bevoegden
  if (basis === undefined || bevoegd === undefined) return
  const nietGevonden = toKern(await doelwit.http.inject({ url: '/v1/bestaat-niet' }), [])
  if (endpoint.handeling !== undefined) {
    for (const [wat, cookie] of Object.entries(doelwit.wereld.valseCookies)) {
      await send(slag, basis, { ...bevoegd, rol: wat, cookie }, wat, [401])
    }
    for (const wie of doelwit.wereld.aanvallers.filter(({ handelingen }) => !handelingen.has(endpoint.handeling))) {
      const antwoord = await send(slag, basis, wie, 'mist de handeling', isLezen(slag) ? [404] : [403, 404])
      if (isLezen(slag) && toKern(antwoord, []) !== nietGevonden) slag.meld(`tells ${wie.rol} that it is there`)
    }
  }
  if (endpoint.bevestigd) {
    await send(slag, basis, { ...bevoegd, cookie: bevoegd.onbevestigd }, 'niet bevestigd', [403])
  }
  await probeerAndermans(slag, basis, nietGevonden)
  const vorm = [...listVormaanvallen(endpoint, basis), ...listVreemdeDaden(basis, slag.bekend)]
  for (const { naam, verzoek, mag } of vorm) await send(slag, verzoek, bevoegd, naam, mag)
}

/** Records that exist, for somebody else: answered as one that does not exist. */
async function probeerAndermans(slag: Slag, basis: Verzoek, nietGevonden: string): Promise<void> {
  const partner = slag.bevoegden.find(({ verboden }) => verboden.includes(MERK_ANDER.spoor))
  const doelen = [{ kopie: 'buur', wie: slag.bevoegden[0] }, ...(partner ? [{ kopie: 'ander', wie: partner }] : [])]
  for (const [param, rij] of slag.kennis.walkPad(slag.endpoint)) {
    if (basis.params[param] !== rij.id) continue
    for (const { kopie, wie } of doelen) {
      if (wie === undefined) continue
      const kernen: string[] = []
      for (const id of [idInKopie(String(rij.id), kopie), randomUUID()]) {
        const params = { ...basis.params, [param]: id }
        const antwoord = await send(
          slag,
          { ...basis, params, pad: fillPad(slag.endpoint.path, params) },
          wie,
          `${param} van ${kopie}`,
        )
        kernen.push(toKern(antwoord, [id]))
      }
      const [andermans, verzonnen = ''] = kernen
      if (andermans !== verzonnen) slag.meld(`${param} van ${kopie} gets another answer than what is not there`)
      // A list may be empty instead of missing: that tells nothing either.
      if (verzonnen !== nietGevonden && !verzonnen.includes('"items":[]'))
        slag.meld(`${param}: what is not there is answered with ${verzonnen.slice(0, 200)}`)
    }
  }
}

/** What everybody gets who may ask, also when they look for what they may not see. */
async function leesMetAnderen(slag: Slag): Promise<void> {
  if (!isLezen(slag)) return
  for (const wie of slag.bevoegden) {
    for (const verzoek of slag.verzoeken) await readBladzijden(slag, verzoek, wie)
  }
  const velden = Object.keys(slag.endpoint.query?.shape ?? {})
  for (const { zoek } of [MERK_BUUR, MERK_ANDER]) {
    for (const verzoek of slag.verzoeken.slice(0, velden.length === 0 ? 0 : 1)) {
      for (const veld of velden) {
        for (const wie of slag.bevoegden)
          await send(slag, { ...verzoek, query: { ...verzoek.query, [veld]: zoek } }, wie, `${veld}=${zoek}`)
      }
    }
  }
}

const MEESTE_BLADZIJDEN = 8

/** What is not on the first page may be on the next. */
async function readBladzijden(slag: Slag, verzoek: Verzoek, wie: Aanvaller): Promise<void> {
  let vanaf: unknown
  for (let bladzijde = 0; bladzijde < MEESTE_BLADZIJDEN; bladzijde += 1) {
    const query = typeof vanaf === 'string' ? { ...verzoek.query, vanaf } : verzoek.query
    const antwoord = await send(slag, { ...verzoek, query }, wie, `lezen, bladzijde ${bladzijde}`)
    const isJson = String(antwoord.headers['content-type']).startsWith('application/json')
    vanaf = isJson ? antwoord.json<{ volgende?: unknown } | null>()?.volgende : null
    if (typeof vanaf !== 'string') return
  }
}

async function probeerWaarden(slag: Slag): Promise<void> {
  const { endpoint, doelwit, verzoeken, bevoegden } = slag
  const [wie] = bevoegden
  if (wie === undefined) return
  const eenmalig = endpoint.path.startsWith('/sessie') || doelwit.diepte > 1
  const voer = async ({ naam, verzoek, mag }: Aanval): Promise<Antwoord> => {
    const antwoord = await send(slag, verzoek, wie, naam, mag)
    if (eenmalig && !isLezen(slag) && antwoord.statusCode < 300) await doelwit.wereld.tabellen.restore()
    return antwoord
  }
  for (const verzoek of verzoeken) {
    await probeerVreemdeIds(slag, verzoek, voer)
    for (const aanval of listWaardeaanvallen(endpoint, verzoek, doelwit.diepte)) await voer(aanval)
  }
}

/** An id in a body that exists elsewhere gets the answer of one that exists nowhere. */
async function probeerVreemdeIds(
  slag: Slag,
  verzoek: Verzoek,
  voer: (aanval: Aanval) => Promise<Antwoord>,
): Promise<void> {
  const { tabellen } = slag.doelwit.wereld
  const isId = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^[0-9a-f-]{36}$/.test(waarde)
  for (const pad of listBladen(verzoek.body).filter((plek) => isId(readBlad(verzoek.body, plek)))) {
    const eigen = String(readBlad(verzoek.body, pad))
    const kernen: string[] = []
    for (const id of [idInKopie(eigen, 'buur'), randomUUID()]) {
      const naam = `${pad.join('.')} van ${kernen.length === 0 ? 'de buurgemeente' : 'niemand'}`
      const antwoord = await voer({ naam, verzoek: { ...verzoek, body: withBlad(verzoek.body, pad, id) } })
      kernen.push(toKern(antwoord, [id]))
      if (antwoord.statusCode < 300 && !isLezen(slag)) await tabellen.restore()
    }
    if (kernen[0] !== kernen[1] && !kernen.every((kern) => kern.startsWith('2'))) {
      slag.meld(`${pad.join('.')}: an id of another gemeente is told from one that is nowhere: ${kernen.join(' / ')}`)
    }
  }
}

/** The same request at once: never a fault, and of changes that name the version they saw only one. */
async function probeerSamen(slag: Slag): Promise<void> {
  const { verzoeken, bevoegden, doelwit } = slag
  const [basis] = verzoeken
  const [wie] = bevoegden
  if (isLezen(slag) || basis === undefined || wie === undefined) return
  await doelwit.wereld.tabellen.restore()
  const voor = await doelwit.wereld.tabellen.fingerprint()
  const antwoorden = await Promise.all([1, 2, 3, 4].map(() => send(slag, basis, wie, 'vier tegelijk')))
  const gelukt = antwoorden.filter(({ statusCode }) => statusCode < 300).length
  const veranderde = gelukt > 1 && hasVersie(basis.body) && (await doelwit.wereld.tabellen.fingerprint()) !== voor
  if (veranderde) slag.meld(`${gelukt} changes of the same version succeed at once`)
}

const hasVersie = (body: unknown): boolean => typeof body === 'object' && body !== null && 'versie' in body
