import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partnersContract } from '../../../modules/partners/contract.ts'
import { programmaContract } from '../../../modules/programma/contract.ts'
import type { Contract } from '../../../platform/contract.ts'
import { MERK_ANDER, MERK_BUUR } from './merken.ts'
import type { Doelwit } from './slag.ts'
import { startWereld, type Wereld } from './startWereld.ts'
import { valAan } from './valAan.ts'
import type { Antwoord } from './verzoek.ts'

const { getProgramma, listProgrammas } = programmaContract
const { createOrganisatie, listOrganisaties } = partnersContract
/** As it should be, whatever a hole makes of it. */
const contracten = {
  lezen: { listProgrammas: { ...listProgrammas }, getProgramma: { ...getProgramma } },
  organisaties: { createOrganisatie: { ...createOrganisatie }, listOrganisaties: { ...listOrganisaties } },
} satisfies Record<string, Contract>

let wereld: Wereld
beforeAll(async () => {
  wereld = await startWereld()
}, 300_000)
afterAll(() => wereld.stop())

const valAanMet = async (deel: Contract, http: Doelwit['http'] = wereld.proef.app.http) =>
  (await valAan({ http, contracten: { deel }, wereld, diepte: 1 })).bevindingen.join('\n')

const sql = (tekst: string) => wereld.tabellen.client.query(tekst)

/** The application with a handler that does something else with one request. */
const withGat = (
  gat: (verzoek: InjectOptions, antwoord: Antwoord) => Promise<Antwoord | undefined>,
): Doelwit['http'] => {
  const { http } = wereld.proef.app
  const inject = async (verzoek: InjectOptions) => {
    const antwoord = await http.inject(verzoek)
    return (await gat(verzoek, antwoord)) ?? antwoord
  }
  return { inject } as unknown as Pick<FastifyInstance, 'inject'>
}

const textOf = (waarde: unknown) => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde))

const isNieuweOrganisatie = ({ method, url }: InjectOptions) => method === 'POST' && url === '/v1/organisaties'

const changed = (antwoord: Antwoord, anders: Partial<Antwoord>): Antwoord =>
  Object.assign(Object.create(Object.getPrototypeOf(antwoord) as object) as Antwoord, antwoord, anders)

describe('de aanval vindt een gat', () => {
  it('en niets zolang er geen is', async () => {
    expect(await valAanMet(contracten.lezen)).toBe('')
    expect(await valAanMet(contracten.organisaties)).toBe('')
  }, 120_000)

  it('als een regel weg is die een partner tegenhoudt', async () => {
    await sql('begin')
    await sql('drop policy bereik on programma.actie; commit')
    const gevonden = await valAanMet(contracten.lezen)
    await sql(`create policy bereik on programma.actie as restrictive using (
      (select platform.bereik()) = 'alles' or (select platform.organisatie_id()) = any (partij_ids))`)
    expect(gevonden).toMatch(new RegExp(`als partner: shows "${MERK_ANDER.spoor}"`))
  }, 120_000)

  it('als een tabel niet meer op gemeente let', async () => {
    await sql('alter table partners.organisatie disable row level security')
    const gevonden = await valAanMet(contracten.organisaties)
    await sql('alter table partners.organisatie enable row level security')
    expect(gevonden).toMatch(new RegExp(`listOrganisaties: .*shows "${MERK_BUUR.spoor}"`))
  }, 120_000)

  it('als iedereen iets mag doen', async () => {
    const open: { handeling: string } = createOrganisatie
    const { handeling } = open
    open.handeling = 'sessie:read'
    const gevonden = await valAanMet(contracten.organisaties)
    open.handeling = handeling
    expect(gevonden).toMatch(/createOrganisatie: mist de handeling, als \w+: wanted 403 or 404 \(201/)
    expect(gevonden).toMatch(/createOrganisatie: a refused request changed what is stored: partners.organisatie/)
  }, 120_000)

  it('als een handler struikelt over een aanhalingsteken', async () => {
    const http = withGat(async (verzoek, antwoord) =>
      isNieuweOrganisatie(verzoek) && textOf(verzoek.payload).includes("' or '")
        ? changed(antwoord, {
            statusCode: 500,
            body: 'Error: syntax error at or near "or"\n    at Parser.parse (/app/src/db.ts:12:3)',
          })
        : undefined,
    )
    const gevonden = await valAanMet(contracten.organisaties, http)
    for (const fout of ['answers 500', 'tells stack trace', 'tells SQL', 'lacks status, code or number']) {
      expect(gevonden).toContain(fout)
    }
  }, 120_000)

  it('als een handler iets bewaart wat hij weigert', async () => {
    const http = withGat(async (verzoek, antwoord) => {
      if (isNieuweOrganisatie(verzoek) && antwoord.statusCode === 400)
        await sql('update partners.organisatie set versie = versie + 1')
      return undefined
    })
    const gevonden = await valAanMet(contracten.organisaties, http)
    expect(gevonden).toContain('createOrganisatie: a refused request changed what is stored')
  }, 120_000)

  it('als een weigering verraadt dat iets er is', async () => {
    const http = withGat(async ({ url }, antwoord) =>
      textOf(url).startsWith('/v1/organisaties') && antwoord.statusCode === 404
        ? changed(antwoord, { body: antwoord.body.replace('niet_gevonden', 'niet_voor_jou') })
        : undefined,
    )
    expect(await valAanMet(contracten.organisaties, http)).toContain('listOrganisaties: tells partner that it is there')
  }, 120_000)

  it('als een ingetrokken sleutel nog werkt', async () => {
    const ingetrokken = wereld.valseToegang['ingetrokken sleutel']
    const goed = wereld.aanvallers.find(({ rol }) => rol === 'programma namens adviseur_veiligheid')
    const { http } = wereld.proef.app
    const inject = (verzoek: InjectOptions) => {
      const { authorization } = verzoek.headers ?? {}
      const anders = authorization === ingetrokken?.authorization ? goed?.toegang : {}
      return http.inject({ ...verzoek, headers: { ...verzoek.headers, ...anders } })
    }
    const gevonden = await valAanMet(contracten.lezen, { inject } as unknown as Doelwit['http'])
    expect(gevonden).toContain('listProgrammas: ingetrokken sleutel, als ingetrokken sleutel: wanted 401 (200')
    expect(gevonden).toContain('listProgrammas: ingetrokken sleutel naast een goede sessie')
  }, 120_000)

  it('als een sleutel van een andere gemeente hier mag lezen', async () => {
    const [, programma] = wereld.buren
    const goed = wereld.aanvallers.find(({ rol }) => rol === 'programma namens adviseur_veiligheid')
    const { http } = wereld.proef.app
    const inject = (verzoek: InjectOptions) => {
      const isBuur = verzoek.headers?.authorization === programma?.toegang.authorization
      return http.inject({ ...verzoek, headers: { ...verzoek.headers, ...(isBuur && goed?.toegang) } })
    }
    const gevonden = await valAanMet(contracten.lezen, { inject } as unknown as Doelwit['http'])
    expect(gevonden).toContain('getProgramma: tells programma van de buren that id is there')
    expect(gevonden).toMatch(/listProgrammas: van een andere gemeente, als programma van de buren: shows/)
  }, 120_000)
})
