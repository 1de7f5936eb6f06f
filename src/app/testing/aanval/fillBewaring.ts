import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { openOpruimer } from '../../bewaring/openOpruimer.ts'
import type { Client, TestApp } from '../startTestApp.ts'
import { dagOver } from './dagOver.ts'
import { send } from './send.ts'
import { GEMEENTE } from './merken.ts'
import type { Rolparen } from './startWereld.ts'
import type { Tabellen } from './tabellen.ts'

/** What was destroyed, what waits for it and what is held; and people who asked what is known about them. */
export async function fillBewaring(proef: TestApp, tabellen: Tabellen, paren: Rolparen, map: string): Promise<void> {
  const [archivaris, collega] = paren.get('archivaris') ?? []
  const [jurist] = paren.get('jurist') ?? []
  if (!archivaris || !collega || !jurist) throw new Error('nobody to keep and destroy')
  await fillLijsten(proef, tabellen, [archivaris, collega], map)
  const { id: betreftId } = (await jurist.get('/organisaties')).body.items[0]
  await send(jurist, 'POST', '/blokkades', { soort: 'organisatie', betreftId, reden: 'Er loopt een bezwaar.' })
  await fillVerzoeken(jurist)
}

/** One list that was carried out, with its verklaring, and one that somebody else drew up and that waits. */
async function fillLijsten(
  { database }: TestApp,
  tabellen: Tabellen,
  [archivaris, collega]: readonly [Client, Client],
  map: string,
): Promise<void> {
  const opruimer = openOpruimer({
    ...{ pool: database.pool, bestandenMap: path.join(map, 'bestanden'), migratieUrl: null, meld: () => undefined },
    grafsteenpaden: [path.join(map, 'vernietigd.jsonl')],
  })
  await plantVertrokken(tabellen)
  const { lijstId } = await send(collega, 'POST', '/vernietigingslijsten', {})
  const { versie } = (await archivaris.get(`/vernietigingslijsten/${lijstId}`)).body
  await send(archivaris, 'POST', `/vernietigingslijsten/${lijstId}/_goedkeur`, { versie })
  await opruimer.run()
  await plantVertrokken(tabellen)
  await send(collega, 'POST', '/vernietigingslijsten', {})
  await opruimer.stop()
}

const LANG_GELEDEN = '2015-03-04T09:00:00Z'

/** Somebody who left so long ago that Baken may not know them any more. */
async function plantVertrokken({ find, insertRijen }: Tabellen): Promise<void> {
  const [id, account] = [randomUUID(), randomUUID()]
  await insertRijen(find('toegang.account'), [
    { id: account, email: `${id}@waterveste.example`, gemeenten: [GEMEENTE], wachtwoord_op: LANG_GELEDEN },
  ])
  await insertRijen(find('toegang.medewerker'), [
    {
      ...{ gemeente_id: GEMEENTE, id, account_id: account, naam: 'Wie lang weg is', versie: 1 },
      ...{ aangemaakt_op: LANG_GELEDEN, beeindigd_op: LANG_GELEDEN },
    },
  ])
}

async function fillVerzoeken(jurist: Client): Promise<void> {
  const nieuw = {
    ...{ soort: 'inzage', naam: 'Een buur', email: 'buur@waterveste.example', zoekwoorden: ['buur'] },
    ...{ toelichting: 'Wat weten jullie van mij?', ontvangenOp: dagOver(-3) },
  }
  const { id, versie } = await send(jurist, 'POST', '/verzoeken', nieuw)
  const besluit = { uitkomst: 'toegewezen', besluit: 'Dit is alles wat er over je is.', versie }
  await send(jurist, 'POST', `/verzoeken/${id}/_beslis`, besluit)
  const open = await send(jurist, 'POST', '/verzoeken', nieuw)
  const ontvanger = { naam: 'Politie', email: null, wat: 'Het adres dat zij kregen klopt niet.' }
  await send(jurist, 'POST', `/verzoeken/${open.id}/ontvangers`, ontvanger)
}
