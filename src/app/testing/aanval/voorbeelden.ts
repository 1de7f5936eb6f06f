import { dagOver } from './fillWereld.ts'
import { WACHTWOORD } from '../startTestApp.ts'
import type { Kennis } from './kennis.ts'
import type { Rij } from './tabellen.ts'

type Invulling = { readonly params?: object; readonly query?: object; readonly body?: object }

const BESTAND = new TextEncoder().encode('Programma veiligheid\n\nEen alinea over de haven.\n')

/** A file that every endpoint that takes one accepts. */
export const VOORBEELDBESTAND = { naam: 'aanval.txt', bytes: BESTAND }

const VASTGESTELD = { titel: 'Programma dat is vastgesteld' }
const ONGEBRUIKT = { titel: 'Programma waar niets mee is gedaan' }

const toBody = ({ id, versie }: Rij): Invulling => ({ params: { id }, body: { versie } })

const toAntwoordversie = (k: Kennis) => {
  const { uitvraag_id: uitvraagId, actie_id: actieId, versie } = k.zoek('uitvraag_antwoord', {})
  return { uitvraagId, actieId, versie }
}

const ROLWIJZIGING = { rol: 'raadslid', handeling: 'beleidskader:read', toegestaan: false }

const looptijd = { van: dagOver(0), tot: dagOver(30) }

const onderdeel = { soort: 'prioriteit', velden: { naam: 'Veilige wijk' }, reden: 'Om te proberen' }

/** What the form of a request cannot say: which fields go together. Laid over the generated example, by name of the endpoint. */
export const INVULLINGEN: Readonly<
  Record<string, (k: Kennis, geheimen: Readonly<Record<string, string>>) => Invulling>
> = {
  createMedewerker: () => ({ body: { rollen: ['actiehouder'], organisatieId: null, eindigtOp: null } }),
  updateMedewerker: (k) => ({
    ...toBody(k.zoek('medewerker', { naam: 'Proef 5' })),
    body: { rollen: ['actiehouder'], organisatieId: null, eindigtOp: null },
  }),
  endMedewerker: (k) => ({ params: { id: k.zoek('medewerker', { naam: 'Proef 5' }).id } }),
  resetWachtwoord: (k) => ({ params: { id: k.zoek('medewerker', { naam: 'Proef 5' }).id } }),
  setTweedeFactor: () => ({ params: { rol: 'raadslid' } }),
  createApisleutel: () => ({ body: { handelingen: ['organisatie:read'], geldigTot: dagOver(30) } }),
  saveRollen: () => ({ body: { wijzigingen: [ROLWIJZIGING] } }),
  compareRollen: () => ({ body: { wijzigingen: [ROLWIJZIGING] } }),
  createVerwerking: () => ({ body: { vanaf: '2026-01-01', tot: null } }),
  updateVerwerking: () => ({ body: { vanaf: '2026-01-01', tot: null } }),
  createOrganisatie: () => ({ body: { maildomeinen: ['woonveste.example'] } }),
  updateOrganisatie: () => ({ body: { maildomeinen: ['woonveste.example'] } }),
  openNoodtoegang: (k) => ({ body: { kenmerk: k.zoek('dossier', {}).kenmerk } }),
  addDeelname: (_k, { collega }) => ({
    body: { houder: { soort: 'medewerker', id: collega }, als: 'lezer', tot: null },
  }),
  transferNotitie: (_k, { collega }) => ({ body: { medewerkerId: collega } }),
  transferAlle: (k, { collega }) => ({ body: { van: k.zoek('dossier', {}).behandelaar_id, naar: collega } }),
  saveMailanker: () => ({ body: { versie: null } }),
  saveWebhookanker: () => ({ body: { versie: null } }),
  createBlokkade: (k) => ({ body: { soort: 'organisatie', betreftId: k.zoek('actie_partij', {}).organisatie_id } }),
  createOnderdeel: () => ({ body: { ...onderdeel, plek: { ouderId: null, naId: null } } }),
  updateOnderdeel: () => ({ body: onderdeel }),
  moveOnderdeel: () => ({ body: { soort: 'prioriteit', plek: { ouderId: null, naId: null } } }),
  deleteOnderdeel: () => ({ body: { soort: 'prioriteit' } }),
  restoreProgramma: (k) => ({ params: { id: k.zoekWeg('programma').id } }),
  restoreOnderdeel: (k) => {
    const { id, programma_id: programma } = k.zoekWeg('prioriteit')
    return { params: { id: programma, onderdeelId: id }, body: { soort: 'prioriteit' } }
  },
  restoreBijlage: (k) => {
    const { id, programma_id: programma, actie_id: actieId } = k.zoekWeg('bijlage')
    return { params: { id: programma, actieId, bijlageId: id } }
  },
  restoreBeleidskader: (k) => ({ params: { id: k.zoekWeg('beleidskader').id } }),
  restoreBeleidsbron: (k) => {
    const { id, beleidskader_id: kader } = k.zoekWeg('beleidsbron')
    return { params: { id: kader, bronId: id } }
  },
  getBronpassage: () => ({ query: { soort: 'prioriteit' } }),
  listPartijacties: (k) => ({
    params: { id: k.zoek('actie_partij', {}).organisatie_id },
    query: { programma: k.zoek('programma', VASTGESTELD).id },
  }),
  createVoortgang: () => ({ body: { gedaan: { sleutel: '2024-k2', op: '2024-05-12' }, extra: null, status: null } }),
  saveMoment: () => ({
    params: { sleutel: '2024-k1' },
    body: { versie: 1, dagen: null, gedaanOp: '2024-02-12', vervallen: '' },
  }),
  saveUitvoering: (k) => ({ body: { versie: k.zoek('uitvoering', {}).versie, pilot: null } }),
  adoptProgramma: (k) => toBody(k.zoek('programma', ONGEBRUIKT)),
  copyProgramma: () => ({ body: { jaar: 2025 } }),
  createRaadpleging: (k) => ({ params: { id: k.zoek('programma', ONGEBRUIKT).id }, body: looptijd }),
  updateRaadpleging: () => ({ body: looptijd }),
  createBeleidskoppeling: (k) => {
    const { id, programma_id: programmaId } = k.zoek('prioriteit', { programma_id: k.zoek('programma', ONGEBRUIKT).id })
    return { body: { programmaId, soort: 'prioriteit', recordId: id } }
  },
  deleteBeleidskoppeling: (k) => {
    const { beleidskader_id: id, record_id: recordId } = k.zoek('beleidskoppeling', {})
    return { params: { id, recordId } }
  },
  createBewerking: (k) => ({
    body: {
      ...{ versie: k.zoek('voorstelregel', {}).versie, onderdeel: 'prioriteit', velden: { naam: 'Veilige wijk' } },
      plek: { ouderId: null, naId: null },
    },
  }),
  acceptAntwoorden: (k) => ({ body: { antwoorden: [toAntwoordversie(k)] } }),
  askBack: (k) => ({ body: toAntwoordversie(k) }),
  computeTermijn: () => ({ body: { id: 'BZ-01', start: '2026-02-20', opties: null } }),
  endSessie: (_k, { sessie }) => ({ params: { id: sessie } }),
  createEersteStart: () => ({
    body: { beheerder: { naam: 'B', email: 'b@waterveste.example', wachtwoord: WACHTWOORD } },
  }),
  changeWachtwoord: () => ({ body: { nieuw: 'zeven gele kranen draaien' } }),
  saveHuisstijl: () => ({
    body: { kleuren: { merk: '#123456', merkInkt: '#ffffff', accent: '#123456', accentInkt: '#ffffff' } },
  }),
  getAgenda: (_k, { feed }) => ({ params: { sleutel: feed } }),
  getOpenbareRaadpleging: (_k, { raadpleging }) => ({ params: { sleutel: raadpleging } }),
  createReactie: (k, { raadpleging }) => ({
    params: { sleutel: raadpleging },
    body: { inzetId: k.zoek('reactie', {}).inzet_id, website: '' },
  }),
  openVoortgangslink: (_k, { voortgang }) => ({ body: { sleutel: voortgang } }),
  saveAntwoord: (k, { voortgang }) => ({
    body: {
      ...{
        sleutel: voortgang,
        actieId: k.zoek('uitvraag_antwoord', {}).actie_id,
        versie: k.zoek('uitvraag_antwoord', {}).versie,
      },
      antwoord: { gedaan: [], extra: [], tekst: 'Dit is er gedaan', nietsTeMelden: false, status: null },
    },
  }),
  submitAntwoorden: (_k, { voortgang }) => ({ body: { sleutel: voortgang } }),
  createRonde: () => ({ body: { uiterlijk: dagOver(14) } }),
}

/** Endpoints whose valid request is refused in this world, each with the status and why that is as it should be. */
export const BLIJFT_GEWEIGERD: Readonly<Record<string, readonly [status: number, waarom: string]>> = {
  changeWachtwoord: [409, 'nobody knows the password of this session'],
  createSessie: [401, 'nobody has this password'],
  createEersteStart: [409, 'the installation has its gemeente'],
  requestWachtwoordherstel: [409, 'there is no mail server in this world'],
  openToegangslink: [404, 'the secret of a link is only in a mail'],
  useToegangslink: [404, 'the secret of a link is only in a mail'],
  beginInlogpoging: [404, 'there is no sign-in service in this world'],
  finishInlogpoging: [409, 'there is no sign-in service in this world'],
  receiveUitlogbericht: [400, 'there is no sign-in service in this world'],
  getInlogdienst: [404, 'there is no sign-in service in this world'],
  saveInlogdienst: [404, 'there is no sign-in service in this world'],
  testInlogdienst: [404, 'there is no sign-in service in this world'],
  deleteInlogdienst: [404, 'there is no sign-in service in this world'],
  getAanmeldingopties: [401, 'nobody is half signed in'],
  'finishAanmelding 0': [401, 'nobody is half signed in'],
  'finishAanmelding 1': [401, 'nobody is half signed in'],
  'finishAanmelding 2': [401, 'nobody is half signed in'],
  createPasskeySessie: [401, 'a passkey is in a device'],
  'confirmSessie 0': [409, 'no second step was set up'],
  'confirmSessie 1': [409, 'no second step was set up'],
  'confirmSessie 2': [409, 'no second step was set up'],
  'confirmSessie 3': [409, 'nobody knows the password of this session'],
  saveTotp: [400, 'the code is of this moment'],
  deleteTotp: [409, 'no second step was set up'],
  createPasskey: [409, 'a passkey is in a device'],
  renamePasskey: [404, 'a passkey is in a device'],
  deletePasskey: [409, 'no second step was set up'],
  createHerstelcodes: [409, 'no second step was set up'],
  deleteFactorenOfMedewerker: [409, 'no second step was set up'],
  withdrawApisleutel: [404, 'there is no key'],
  renewAnkergeheim: [404, 'nothing is sent to a webhook'],
  testAnker: [404, 'nothing is sent outside'],
  deleteAnker: [404, 'nothing is sent outside'],
  getBewijs: [409, 'nothing is sealed in this world'],
  listDossierregels: [404, 'who holds this takes part in no dossier'],
  getVerzoek: [404, 'nobody asked what is known about them'],
  findGegevens: [404, 'nobody asked what is known about them'],
  exportGegevens: [404, 'nobody asked what is known about them'],
  extendVerzoek: [404, 'nobody asked what is known about them'],
  tellOntvanger: [404, 'nobody asked what is known about them'],
  decideVerzoek: [404, 'nobody asked what is known about them'],
  getBesluit: [404, 'nobody asked what is known about them'],
  judgeNoodtoegang: [404, 'nobody used noodtoegang'],
  bevestigToegangscontrole: [404, 'no list of people is being gone through'],
  openToegangscontrole: [404, 'the secret of a link is only in a mail'],
  useToegangscontrole: [404, 'the secret of a link is only in a mail'],
  endDeelname: [409, 'the only deelname is of the behandelaar'],
  getVernietigingslijst: [404, 'nothing is due'],
  listVernietigingsregels: [404, 'nothing is due'],
  takeOutVernietigingsregel: [404, 'nothing is due'],
  approveVernietigingslijst: [404, 'nothing is due'],
  getVerklaring: [404, 'nothing was destroyed'],
  liftBlokkade: [404, 'nothing is held'],
  getProgrammaBestand: [404, 'this programme was not read from a document'],
  createRonde: [409, 'one round is open'],
  remindRonde: [409, 'who was asked has answered'],
  undoAcceptatie: [409, 'no answer was taken over yet'],
  'createBewerking 1': [409, 'the first line is no actie that can be split'],
  'createBewerking 2': [409, 'a line is not joined with itself'],
  'createBewerking 7': [409, 'no party is called this'],
  'createBewerking 8': [409, 'nothing is spelled so'],
  'createBewerking 9': [409, 'nothing is spelled so'],
}
