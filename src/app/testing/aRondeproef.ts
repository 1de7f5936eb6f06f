import type { partnersContract } from '../../modules/partners/contract.ts'
import type { uitvoeringContract } from '../../modules/programma/contractUitvoering.ts'
import type { Antwoord as Lichaam } from '../../platform/contract.ts'
import { withClient } from '../../platform/server/database/withClient.ts'
import type { Mailserver, Ontvangen } from '../../platform/testing/startMailserver.ts'
import { createUitgaand } from '../createUitgaand.ts'
import type { Antwoord, TestApp } from './startTestApp.ts'

type Organisatie = Lichaam<typeof partnersContract.listOrganisaties>['items'][number]
type Standactie = Lichaam<typeof uitvoeringContract.getProgrammaStand>['acties'][number]

const LEEG = { gedaan: [], extra: [], tekst: '', nietsTeMelden: false, status: null }
const JAAR = 2024

/** The last parts of the links in a mail, as its reader gets them (quoted-printable undone). */
export function readLinks(mail: Ontvangen | undefined): string[] {
  const tekst = (mail?.ruw ?? '').replace(/=\r?\n/g, '').replace(/=3D/gi, '=')
  const [plat = ''] = tekst.split('text/html')
  return [...plat.matchAll(/\/voortgang\/([\w-]+)/g)].map(([, sleutel = '']) => sleutel)
}

/** What the tests of reporting rounds start from: people, parties, and a programme of a year that has ended. */
export async function aRondeproef(proef: TestApp, mailserver: Mailserver) {
  const adviseur = await proef.als('adviseur_veiligheid')
  const { items } = (await adviseur.get('/organisaties')).body
  const politie = items.find(({ naam }: Organisatie) => naam === 'Politie')
  await proef.als('partner', politie.id)
  let nummer = 0
  const database = {
    run: (sql: string) => withClient(proef.database.beheerUrl, async (client) => void (await client.query(sql))),
    listTeksten: (tabellen: readonly string[]) =>
      withClient(proef.database.beheerUrl, async (client) => {
        const delen = []
        for (const tabel of tabellen) delen.push((await client.query(`select t::text from ${tabel} t`)).rows)
        return JSON.stringify(delen)
      }),
  }
  const openbaar = (daad: string, body: object) => proef.anoniem.send('POST', `/voortgangslinks/_${daad}`, body)

  async function aProgramma({ concept = false } = {}) {
    nummer += 1
    // A party of its own: Baken remembers where a party was asked before.
    const nieuw = { naam: `Zorghuis ${nummer}`, soort: 'zorg', aliassen: [] }
    const { body: zorg } = await adviseur.send('POST', '/organisaties', nieuw)
    const { body: programma } = await adviseur.send('POST', '/programmas', {
      jaar: JAAR,
      titel: 'Programma veiligheid',
    })
    const pad = `/programmas/${programma.id}`
    const add = async (soort: string, ouderId: string | null, velden: object, naId: string | null = null) =>
      (await adviseur.send('POST', `${pad}/onderdelen`, { soort, plek: { ouderId, naId }, velden })).body[soort].id
    const inzet = await add('inzet', await add('prioriteit', null, { naam: 'Haven' }), {
      inzet: 'Toezicht',
      ambitie: '',
    })
    const partij = ({ id, naam }: { id: string; naam: string }) => ({ organisatieId: id, rol: 'partner', tekst: naam })
    const wanneer = '4 keer per jaar'
    const controle = await add('actie', inzet, { hoe: 'Panden controleren', wanneer, partijen: [partij(politie)] })
    const samen = [partij(politie), partij(zorg)]
    const overleg = await add('actie', inzet, { hoe: 'Samen overleggen', wanneer, partijen: samen }, controle)
    const gehouden = await add('actie', inzet, { hoe: 'Plan schrijven', wanneer }, overleg)
    await add('actie', inzet, { hoe: 'Niemand doet dit', wanneer }, gehouden)
    const houder = await proef.als('actiehouder')
    const { medewerker } = (await houder.get('/sessie')).body
    if (!concept) await adviseur.send('POST', `${pad}/_vaststellen`, { versie: 1, door: 'college', op: '2024-01-09' })
    await adviseur.send('PUT', `${pad}/acties/${gehouden}/uitvoering`, {
      ...{ versie: 0, actiehouderId: medewerker.id, gewicht: 1, geldbron: '', capaciteit: '' },
      ...{ pilot: null, handmatig: null },
    })
    const ontvangers = [
      { soort: 'medewerker', id: medewerker.id, adres: null },
      { soort: 'organisatie', id: politie.id, adres: null },
      { soort: 'organisatie', id: zorg.id, adres: 'post@zorg.example' },
    ]
    const send = ({ uiterlijk = dagOver(21), zonderAdres = false, vreemde = false } = {}): Promise<Antwoord> =>
      adviseur.send('POST', `${pad}/rondes`, {
        ...{ titel: 'Voortgang', uiterlijk },
        uitvragen: [
          ...ontvangers.map((wie) => (zonderAdres ? { ...wie, adres: null } : wie)),
          ...(vreemde ? [{ soort: 'organisatie', id: medewerker.id, adres: 'x@y.example' }] : []),
        ],
      })
    const start = async () => {
      const voor = mailserver.ontvangen.length
      const { body } = await send()
      await proef.uitgaand.middelen.post.wek()
      const mails = mailserver.ontvangen.slice(voor)
      const linkAan = (deel: string) => readLinks(mails.find(({ aan }) => aan[0]?.includes(deel)))[0] ?? ''
      const houderEmail = mails.flatMap(({ aan }) => aan).find((aan) => aan.startsWith('actiehouder')) ?? ''
      return {
        id: body.id as string,
        links: { houder: linkAan('actiehouder'), politie: linkAan('partner'), zorg: linkAan('zorg.example') },
        houderEmail,
        houderId: medewerker.id as string,
      }
    }
    return {
      pad,
      adviseur,
      organisaties: { politie, zorg },
      database,
      send,
      start,
      acties: { controle, overleg, gehouden },
    }
  }

  return {
    aProgramma,
    open: (sleutel: string) => openbaar('open', { sleutel }),
    save: (sleutel: string, actieId: string, versie: number, antwoord: object) =>
      openbaar('bewaar', { sleutel, actieId, versie, antwoord: { ...LEEG, ...antwoord } }),
    submit: (sleutel: string) => openbaar('verstuur', { sleutel }),
    standOf: async (pad: string, actieId: string) =>
      (await adviseur.get(`${pad}/stand`)).body.acties.find((actie: Standactie) => actie.actieId === actieId),
    /** As another process would find the mail, without memory of the server that was down. */
    deliverAfterRestart: async (smtp: string) => {
      const uitgaand = createUitgaand({
        ...{ pool: proef.database.pool, adres: 'http://baken.waterveste.example', meld: () => undefined },
        smtp: { BAKEN_SMTP: smtp, BAKEN_AFZENDER: 'baken@waterveste.example' },
      })
      await uitgaand.middelen.post.wek()
      await uitgaand.stop()
    },
  }
}

export type Rondeproef = Awaited<ReturnType<typeof aRondeproef>>

const dagOver = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10)
