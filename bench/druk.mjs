import http from 'node:http'
import pg from 'pg'
import { fillGemeenten } from './fillGemeenten.mjs'
import { ms } from './median.mjs'
import { DOEL, openNotities } from './notities.mjs'
import { vraag } from './vraag.mjs'

const MENSEN = 200
const SECONDEN = 120
/** Until every connection has planned what it is asked. What happens before is told apart. */
const OPWARMEN_MS = 10_000
/** Between two acts of one person; somebody who reads and clicks takes longer. */
const DENKTIJD_MS = 3_000
const GRENS_MS = 250

/** Two hundred people who are signed in and work at the same time, two minutes long, each over a connection of their own. */
export const measure = () =>
  openNotities(10_000, async (opstelling, { organisatie }) => {
    const programma = await fillProgramma(opstelling.database.migratieUrl)
    const mensen = await signIn(opstelling)
    const stand = await opstelling.get(`/programmas/${programma}/stand`)
    const waarmee = { programma, organisatie, acties: stand.body.acties.map(({ actieId }) => actieId) }
    const begin = performance.now() + OPWARMEN_MS
    const einde = begin + SECONDEN * 1000
    const verslagen = await Promise.all(mensen.map((mens) => werk(mens, waarmee, einde)))
    for (const { agent } of mensen) agent.destroy()
    const alle = verslagen.flatMap(({ tijden }) => tijden)
    const tijdenWaar = (telt) =>
      alle
        .filter(telt)
        .map(({ heel }) => heel)
        .sort((a, b) => a - b)
    const tijden = tijdenWaar(({ om }) => om >= begin)
    const koud = tijdenWaar(({ om }) => om < begin)
    const fouten = verslagen.flatMap(({ fouten }) => fouten)
    if (fouten.length > 0) console.error([...new Set(fouten)].slice(0, 5).join('\n'))
    const p99Of = (reeks) => reeks[Math.floor(reeks.length * 0.99)]
    const p99 = p99Of(tijden)
    return [
      {
        what: `${MENSEN} mensen, ${SECONDEN} seconden lang: verzoeken per seconde`,
        value: String(Math.round(tijden.length / SECONDEN)),
      },
      { what: 'Fouten daarin', value: String(fouten.length), limit: '0', ok: fouten.length === 0 },
      { what: 'Tot de laatste byte, p50', value: ms(tijden[Math.floor(tijden.length / 2)]) },
      { what: 'Tot de laatste byte, p99', value: ms(p99), limit: ms(GRENS_MS), ok: p99 <= GRENS_MS },
      { what: 'Daarvoor, in de eerste tien seconden na een start, p99', value: ms(p99Of(koud)) },
    ]
  })

async function fillProgramma(migratieUrl) {
  const eigenaar = new pg.Client({ connectionString: migratieUrl })
  await eigenaar.connect()
  try {
    const id = await fillGemeenten(eigenaar, 1, 1)
    await eigenaar.query(
      `update programma.programma set jaar = $1, status = 'vastgesteld', vastgesteld_op = current_date, vastgesteld_door = 'college'
       where id = $2`,
      [new Date().getFullYear(), id],
    )
    await eigenaar.query('vacuum analyze')
    return id
  } finally {
    await eigenaar.end()
  }
}

/** Made and signed in as a beheerder and each of them would. */
async function signIn({ port, agent, beheerder }) {
  const mensen = []
  for (let nummer = 1; nummer <= MENSEN; nummer += 1) {
    const email = `mens${nummer}@waterveste.example`
    const medewerker = { naam: `Mens ${nummer}`, email, rollen: ['adviseur_veiligheid'], organisatieId: null }
    const stuur = (path, body, cookie) => vraag({ agent, port, method: 'POST', path: `/v1${path}`, body, cookie })
    const { body } = await stuur('/medewerkers', medewerker, beheerder)
    const { headers } = await stuur('/sessies', { email, wachtwoord: body.wachtwoord })
    const eigen = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const cookie = /baken_sessie=[^;]+/.exec(String(headers['set-cookie']))[0]
    mensen.push({ agent: eigen, port, cookie, nummer })
  }
  return mensen
}

/** What somebody does, and how often of a hundred times. */
const WERK = [
  [15, ({ programma }) => ['GET', `/programmas/${programma}`]],
  [15, ({ programma }) => ['GET', `/programmas/${programma}/stand`]],
  [10, () => ['GET', '/vandaag']],
  [15, () => ['GET', '/notities']],
  [15, ({ notitie }) => ['GET', notitie ? `/notities/${notitie}` : '/notities']],
  [5, () => ['GET', '/zoekresultaten?q=afspraken']],
  [
    10,
    ({ programma, actie }) => [
      'POST',
      `/programmas/${programma}/acties/${actie}/voortgang`,
      { tekst: 'Langs geweest' },
    ],
  ],
  [
    5,
    ({ organisatie }) => [
      'POST',
      '/notities',
      {
        ...{ titel: 'Afspraak', organisatieId: organisatie, tekst: 'Kort' },
        ...{ regime: 'avg', vertrouwelijkheid: 'intern' },
      },
    ],
  ],
  [10, () => ['GET', '/sessies']],
]
const HEEL = WERK.reduce((som, [deel]) => som + deel, 0)

async function werk({ agent, port, cookie, nummer }, { acties, ...waarmee }, einde) {
  const kans = createKans(nummer)
  const tijden = []
  const fouten = []
  let notitie
  await wacht(kans() * DENKTIJD_MS)
  while (performance.now() < einde) {
    const actie = acties[Math.floor(kans() * acties.length)]
    const [method, path, body] = kies(kans)({ ...waarmee, actie, notitie })
    const doel = path.startsWith('/notities') ? DOEL : undefined
    try {
      const antwoord = await vraag({ agent, port, method, path: `/v1${path}`, cookie, body, doel })
      tijden.push({ om: performance.now(), heel: antwoord.heel })
      notitie = path === '/notities' && method === 'GET' ? antwoord.body.items[Math.floor(kans() * 50)]?.id : notitie
    } catch (fout) {
      fouten.push(String(fout.message).slice(0, 200))
    }
    await wacht(-Math.log(1 - kans()) * DENKTIJD_MS)
  }
  return { tijden, fouten }
}

function kies(kans) {
  let rest = kans() * HEEL
  return WERK.find(([deel]) => (rest -= deel) < 0)[1]
}

const wacht = (tijd) => new Promise((klaar) => setTimeout(klaar, tijd))

/** The same chances in every run: a linear congruential generator (Numerical Recipes). */
function createKans(zaad) {
  let staat = zaad * 2_654_435_761
  return () => {
    staat = (Math.imul(staat, 1_664_525) + 1_013_904_223) >>> 0
    return staat / 2 ** 32
  }
}
