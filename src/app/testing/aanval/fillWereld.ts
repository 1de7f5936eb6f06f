import type { Client, TestApp } from '../startTestApp.ts'
import { dagOver } from './dagOver.ts'
import { fillActiviteiten } from './fillActiviteiten.ts'
import { fillInzicht } from './fillInzicht.ts'
import { fillLadingen } from './fillLadingen.ts'
import { fillNotities } from './fillNotities.ts'
import { fillTekst } from './fillTekst.ts'
import { fillVerantwoording } from './fillVerantwoording.ts'
import { fillVragen } from './fillVragen.ts'
import { send } from './send.ts'
import type { Organisatie, Rolparen } from './startWereld.ts'
import { VOORBEELDTEKST } from './voorbeeldtekst.ts'

const JAAR = 2024

/** One record at least of each kind that this version knows, all of it with the partner in it. Answers the secrets it was given. */
export async function fillWereld(
  proef: TestApp,
  mensen: Rolparen,
  partij: Organisatie,
): Promise<Readonly<Record<string, string>>> {
  const [adviseur] = mensen.get('adviseur_veiligheid') ?? []
  const [burgemeester] = mensen.get('burgemeester') ?? []
  if (!adviseur || !burgemeester) throw new Error('nobody to fill the world')
  const vastgesteld = await fillVastgesteld(adviseur, partij)
  const sleutel = await fillRonde(adviseur, vastgesteld, partij)
  await fillUitvoering(adviseur, vastgesteld)
  await fillVragen(burgemeester, adviseur, vastgesteld)
  const concept = await fillProgramma(adviseur, 'Programma in concept', partij)
  const raadpleging = await send(adviseur, 'POST', `${concept.pad}/raadplegingen`, {
    ...{ titel: 'Praat mee over veiligheid', inleiding: 'Wat vind je van dit plan?' },
    ...{ van: dagOver(0), tot: dagOver(30) },
  })
  await send(proef.anoniem, 'POST', `/openbare-raadplegingen/${raadpleging.sleutel}/reacties`, {
    ...{ inzetId: concept.inzet, tekst: 'Dit is een goed plan voor de buurt.', naam: 'Een buur', website: '' },
  })
  await fillBeleid(adviseur, concept)
  const feed = await send(adviseur, 'POST', '/agendafeeds', { naam: 'Mijn agenda', alleenMijn: false })
  const inlezing = await fillInlezing(adviseur)
  await send(adviseur, 'POST', `/inlezingen/${inlezing.id}/bewerkingen`, {
    soort: 'wijzig_kop',
    titel: 'Een andere titel',
    jaar: JAAR,
  })
  await fillWeggehaald(adviseur, vastgesteld, concept)
  await fillNotities(proef, mensen, partij)
  await fillActiviteiten(adviseur, partij, { programmaId: vastgesteld.id, actieId: vastgesteld.actie })
  await fillInzicht(adviseur, concept.pad)
  await fillLadingen(adviseur)
  await fillVerantwoording(adviseur, vastgesteld.id)
  await fillTekst(adviseur)
  const { items } = (await adviseur.get('/sessies')).body
  const collega = (await mensen.get('adviseur_veiligheid')?.[1].get('/sessie'))?.body.medewerker.id
  return {
    sessie: items[0].id,
    collega,
    raadpleging: raadpleging.sleutel,
    feed: feed.pad.replace('/v1/agenda/', ''),
    voortgang: sleutel,
  }
}

type Gevuld = Awaited<ReturnType<typeof fillProgramma>>

async function fillProgramma(wie: Client, titel: string, partij: Organisatie) {
  const { id, versie } = await send(wie, 'POST', '/programmas', { jaar: JAAR, titel })
  const pad = `/programmas/${id}`
  return {
    id: id as string,
    pad,
    versie: versie as number,
    partij: partij.id,
    ...(await fillOnderdelen(wie, pad, partij)),
  }
}

async function fillVastgesteld(wie: Client, partij: Organisatie): Promise<Gevuld> {
  const programma = await fillProgramma(wie, 'Programma dat is vastgesteld', partij)
  await send(wie, 'POST', `${programma.pad}/_vaststellen`, {
    versie: programma.versie,
    door: 'college',
    op: '2024-01-09',
  })
  return programma
}

async function fillUitvoering(wie: Client, { pad, actie }: Gevuld): Promise<void> {
  const { medewerker } = (await wie.get('/sessie')).body
  await send(wie, 'PUT', `${pad}/acties/${actie}/uitvoering`, {
    ...{
      versie: 0,
      actiehouderId: medewerker.id,
      gewicht: 1,
      geldbron: 'Uit de eigen begroting',
      capaciteit: 'Twee mensen',
    },
    ...{ pilot: null, handmatig: null },
  })
  await send(wie, 'POST', `${pad}/acties/${actie}/voortgang`, { tekst: 'Er is met iedereen gesproken.' })
  await send(wie, 'PUT', `${pad}/acties/${actie}/momenten/2024-k1`, {
    ...{ versie: 0, dagen: null, gedaanOp: '2024-02-02', vervallen: '', notitie: 'Dat ging goed' },
  })
  await wie.upload(`${pad}/acties/${actie}/bijlagen`, 'bijlage bij actie.txt', VOORBEELDTEKST)
  await send(wie, 'POST', `${pad}/weergaven`, { naam: 'Alles van ons', adres: '?status=open', gedeeld: true })
  await send(wie, 'POST', `${pad}/bulkwijzigingen`, {
    actieIds: [actie],
    opdracht: { gewicht: 2 },
    reden: 'Om te proberen',
  })
}

async function fillOnderdelen(wie: Client, pad: string, partij: Organisatie) {
  const add = async (soort: string, ouderId: string | null, velden: object): Promise<string> =>
    (await send(wie, 'POST', `${pad}/onderdelen`, { soort, plek: { ouderId, naId: null }, velden }))[soort].id
  const prioriteit = await add('prioriteit', null, { naam: 'Veilige haven' })
  const inzet = await add('inzet', prioriteit, { inzet: 'Toezicht op de kade', ambitie: 'Een rustige kade' })
  const actie = await add('actie', inzet, {
    ...{ hoe: 'Samen panden controleren', wanneer: '4 keer per jaar', notitie: 'Met een notitie erbij' },
    partijen: [{ organisatieId: partij.id, rol: 'trekker', tekst: partij.naam }],
  })
  await add('doel', prioriteit, {
    tekst: 'Minder inbraken in 2026',
    richting: 'daling',
    indicator: 'Inbraken per jaar',
  })
  await add('resultaat', null, { tekst: 'Er waren 12 controles', wat: 'aantal controles' })
  return { prioriteit, inzet, actie }
}

async function fillBeleid(wie: Client, { id, inzet }: Gevuld): Promise<any> {
  const leeg = { door: null, op: null, geldigTot: null }
  const kader = await send(wie, 'POST', '/beleidskaders', {
    ...{
      ...leeg,
      soort: 'nota',
      titel: 'Nota over de haven',
      geldigVan: null,
      documentUrl: '',
      toelichting: 'Een toelichting hierop',
    },
  })
  for (const door of ['raad', 'college']) {
    await send(wie, 'POST', `/beleidskaders/${kader.id}/bronnen`, { ...leeg, door, bron: `Besluit van ${door}` })
  }
  await send(wie, 'POST', `/beleidskaders/${kader.id}/koppelingen`, {
    programmaId: id,
    soort: 'inzet',
    recordId: inzet,
  })
  return (await wie.get(`/beleidskaders/${kader.id}`)).body
}

async function fillRonde(wie: Client, { pad, actie }: Gevuld, partij: Organisatie): Promise<string> {
  const ronde = await send(wie, 'POST', `${pad}/rondes`, {
    ...{ titel: 'Voortgang van nu', uiterlijk: dagOver(20) },
    uitvragen: [{ soort: 'organisatie', id: partij.id, adres: null }],
  })
  const { uitvragen } = (await wie.get(`/rondes/${ronde.id}`)).body
  const { link } = await send(wie, 'POST', `/rondes/${ronde.id}/uitvragen/${uitvragen[0].id}/_link`, {})
  const sleutel = String(link).split(/[/#]/).at(-1) ?? ''
  await send(wie, 'POST', '/voortgangslinks/_bewaar', {
    ...{ sleutel, actieId: actie, versie: 0 },
    antwoord: { gedaan: [], extra: [], tekst: 'Dit is er gebeurd', nietsTeMelden: false, status: null },
  })
  await send(wie, 'POST', '/voortgangslinks/_verstuur', { sleutel })
  return sleutel
}

/** What was taken away and can come back. */
async function fillWeggehaald(wie: Client, { pad, actie }: Gevuld, concept: Gevuld): Promise<void> {
  const programma = await fillProgramma(wie, 'Programma dat wegging', { id: concept.partij, naam: 'Politie' })
  await wie.send('DELETE', programma.pad)
  const { prioriteit } = await fillOnderdelen(wie, concept.pad, { id: concept.partij, naam: 'Politie' })
  await send(wie, 'POST', `${concept.pad}/onderdelen/${prioriteit}/_verwijder`, {
    soort: 'prioriteit',
    versie: 1,
    reden: 'Dubbel',
  })
  const { body: bijlage } = await wie.upload(`${pad}/acties/${actie}/bijlagen`, 'weg ermee.txt', VOORBEELDTEKST)
  await wie.send('DELETE', `${pad}/acties/${actie}/bijlagen/${bijlage.id}`)
  const kader = await fillBeleid(wie, concept)
  await wie.send('DELETE', `/beleidskaders/${kader.id}/bronnen/${kader.bronnen[0].id}`)
  await wie.send('DELETE', `/beleidskaders/${(await fillBeleid(wie, concept)).id}`)
  await fillProgramma(wie, 'Programma waar niets mee is gedaan', { id: concept.partij, naam: 'Politie' })
}

/** On a busy machine reading may take longer than it may: then once more. */
async function fillInlezing(wie: Client): Promise<{ readonly id: string }> {
  for (let keer = 1; ; keer += 1) {
    const { body } = await wie.upload('/inlezingen', 'stuk van ons.txt', VOORBEELDTEKST)
    const { status, fout } = await untilGelezen(wie, body.id)
    if (status === 'te_beoordelen') return body
    if (keer > 3) throw new Error(`the document was not read: ${status} ${fout}`)
    await wie.send('DELETE', `/inlezingen/${body.id}`)
  }
}

async function untilGelezen(
  wie: Client,
  id: string,
): Promise<{ readonly status: string; readonly fout: string | null }> {
  for (let keer = 0; ; keer += 1) {
    const { body } = await wie.get(`/inlezingen/${id}`)
    if (!['wacht', 'leest'].includes(body.status) || keer > 900) return body
    await new Promise((klaar) => setTimeout(klaar, 100))
  }
}
