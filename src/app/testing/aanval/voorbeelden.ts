import { dagOver } from './dagOver.ts'
import { codeOf } from '../aTweedeFactor.ts'
import { WACHTWOORD } from '../startTestApp.ts'
import { toBody, VASTGESTELD, type Invullingen } from './invulling.ts'
import type { Kennis } from './kennis.ts'
import { INZICHTINVULLINGEN } from './voorbeeldenInzicht.ts'
import { TEKSTINVULLINGEN } from './voorbeeldenTekst.ts'
import { VERANTWOORDINGINVULLINGEN } from './voorbeeldenVerantwoording.ts'

const BESTAND = new TextEncoder().encode('Programma veiligheid\n\nEen alinea over de haven.\n')

/** A file that every endpoint that takes one accepts. */
export const VOORBEELDBESTAND = { naam: 'aanval.txt', bytes: BESTAND }

const ONGEBRUIKT = { titel: 'Programma waar niets mee is gedaan' }

const toAntwoordversie = (k: Kennis) => {
  const { uitvraag_id: uitvraagId, actie_id: actieId, versie } = k.zoek('uitvraag_antwoord', {})
  return { uitvraagId, actieId, versie }
}

const WACHTEND = { status: 'opgesteld' }
const OPEN_VERZOEK = { uitkomst: null }

const DIENST = { issuer: 'https://inloggen.example', scopes: 'openid', claimregels: [], tweedeFactor: [] }

/** Everybody of the partner whose list is being gone through. */
const toOordeel = (k: Kennis) => {
  const { organisatie_id: organisatie } = k.zoek('toegangscontrole', {})
  return { blijven: [k.zoek('medewerker', { organisatie_id: organisatie }).id], weg: [] }
}

const ROLWIJZIGING = { rol: 'raadslid', handeling: 'beleidskader:read', toegestaan: false }

const ACTIVITEIT = { titel: 'Ronde over de kade' }

/** Yesterday, in a wijk that there is, and without a series: those are tried by themselves. */
const toActiviteit = (k: Kennis) => ({
  ...{ soort: 'controleronde', van: dagOver(-1), tot: dagOver(-1), begin: null, eind: null, reeks: null },
  ...{ gebiedId: k.zoek('gebied', { wijk_id: null }).id, acties: [], kanalen: [] },
  partijen: [{ organisatieId: k.zoek('activiteit_partij', {}).organisatie_id, rol: 'organisator' }],
})

const looptijd = { van: dagOver(0), tot: dagOver(30) }

const onderdeel = { soort: 'prioriteit', velden: { naam: 'Veilige wijk' }, reden: 'Om te proberen' }

/** What the form of a request cannot say: which fields go together. Laid over the generated example, by name of the endpoint. */
export const INVULLINGEN: Invullingen = {
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
  createActiviteit: (k) => ({ body: toActiviteit(k) }),
  updateActiviteit: (k) => {
    const { reeks: _eenmalig, ...body } = toActiviteit(k)
    const { id, versie } = k.zoek('activiteit', ACTIVITEIT)
    return { params: { id }, body: { ...body, versie, welke: 'deze' } }
  },
  finishActiviteit: (k) => toBody(k.zoek('activiteit', ACTIVITEIT)),
  cancelActiviteit: (k) => toBody(k.zoek('activiteit', ACTIVITEIT)),
  reopenActiviteit: (k) => toBody(k.zoek('activiteit', ACTIVITEIT)),
  restoreActiviteit: (k) => ({ params: { id: k.zoekWeg('activiteit').id } }),
  extendReeks: (k) => ({
    params: { id: k.zoek('activiteit', { titel: 'Reeks in de haven' }).id },
    body: { verlenging: { soort: 'dagen', dagen: [dagOver(15)] } },
  }),
  saveActiviteitsoort: () => ({ params: { code: 'markt' }, body: { versie: 0 } }),
  createActiviteitgebied: () => ({ body: { wijkId: null, code: null } }),
  saveActiviteitgebied: (k) => {
    const { id, versie } = k.zoek('gebied', { wijk_id: null })
    return { params: { id }, body: { code: null, versie } }
  },
  ...INZICHTINVULLINGEN,
  ...VERANTWOORDINGINVULLINGEN,
  ...TEKSTINVULLINGEN,
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
  withdrawApisleutel: (k) => ({ params: { id: k.zoek('apisleutel', {}).id } }),
  confirmSessie: () => ({}),
  'confirmSessie 0': (_k, { totp }) => ({ body: { code: codeOf(totp ?? '') } }),
  'confirmSessie 1': (_k, { herstelcode }) => ({ body: { code: herstelcode } }),
  'finishAanmelding 0': (_k, { totp }) => ({ body: { code: codeOf(totp ?? '') } }),
  'finishAanmelding 1': (_k, { herstelcode }) => ({ body: { code: herstelcode } }),
  deleteFactorenOfMedewerker: (_k, { metFactoren }) => ({ params: { id: metFactoren } }),
  beginInlogpoging: (k) => ({ body: { gemeente: 9990, dienst: k.zoek('inlogdienst', {}).id } }),
  finishInlogpoging: (k) => ({ body: { dienst: k.zoek('inlogdienst', {}).id } }),
  getInlogaanbod: () => ({ query: { gemeente: 9990 } }),
  createInlogdienst: () => ({ body: DIENST }),
  saveInlogdienst: () => ({ body: DIENST }),
  openToegangslink: (_k, { toegangslink }) => ({ body: { sleutel: toegangslink } }),
  useToegangslink: (_k, { toegangslink }) => ({
    body: { sleutel: toegangslink, wachtwoord: 'zeven gele kranen draaien' },
  }),
  beginToegangscontrole: (k) => ({ params: { id: k.zoek('organisatie', { naam: 'Openbaar Ministerie' }).id } }),
  bevestigToegangscontrole: (k) => ({ body: toOordeel(k) }),
  openToegangscontrole: (_k, { controlelink }) => ({ body: { sleutel: controlelink } }),
  useToegangscontrole: (k, { controlelink }) => ({ body: { sleutel: controlelink, ...toOordeel(k) } }),
  endDeelname: (k) => {
    const { id, dossier_id: dossier } = k.zoek('deelname', { als: 'lezer' })
    return { params: { id: dossier, deelnameId: id } }
  },
  getVernietigingslijst: (k) => ({ params: { id: k.zoek('lijst', WACHTEND).id } }),
  listVernietigingsregels: (k) => ({ params: { id: k.zoek('lijst', WACHTEND).id } }),
  takeOutVernietigingsregel: (k) => {
    const { id, lijst_id: lijst } = k.zoek('regel', { status: 'staat' })
    return { params: { id: lijst, regelId: id } }
  },
  approveVernietigingslijst: (k) => toBody(k.zoek('lijst', WACHTEND)),
  getVerklaring: (k) => ({ params: { id: k.zoek('lijst', { status: 'vernietigd' }).id } }),
  extendVerzoek: (k) => toBody(k.zoek('verzoek', OPEN_VERZOEK)),
  tellOntvanger: (k) => ({ params: { id: k.zoek('verzoek', OPEN_VERZOEK).id } }),
  decideVerzoek: (k) => toBody(k.zoek('verzoek', OPEN_VERZOEK)),
  getBesluit: (k) => ({ params: { id: k.zoek('verzoek', { uitkomst: 'toegewezen' }).id } }),
  listDossierregels: (k) => ({ params: { id: k.zoek('notitie', {}).id } }),
  createRonde: () => ({ body: { uiterlijk: dagOver(14) } }),
  forwardVraag: (k) => ({ body: { medewerkerId: k.zoek('vraag', {}).gevraagd_aan } }),
}

/** Endpoints whose valid request is refused in this world, each with the status and why that is as it should be. */
export const BLIJFT_GEWEIGERD: Readonly<Record<string, readonly [status: number, waarom: string]>> = {
  changeWachtwoord: [409, 'nobody knows the password of this session'],
  createSessie: [401, 'nobody has this password'],
  createEersteStart: [409, 'the installation has its gemeente'],
  requestWachtwoordherstel: [409, 'there is no mail server in this world'],
  beginInlogpoging: [409, 'the sign-in service of this world does not answer'],
  finishInlogpoging: [409, 'nobody came back from a sign-in service'],
  receiveUitlogbericht: [400, 'the sign-in service of this world signs nothing'],
  'finishAanmelding 2': [401, 'a passkey is in a device'],
  createPasskeySessie: [401, 'a passkey is in a device'],
  'confirmSessie 2': [409, 'a passkey is in a device'],
  'confirmSessie 3': [409, 'nobody knows the password of this session'],
  saveTotp: [400, 'the code is of this moment'],
  createPasskey: [409, 'a passkey is in a device'],
  renewAnkergeheim: [404, 'nothing is sent to a webhook'],
  testAnker: [404, 'nothing is sent outside'],
  deleteAnker: [404, 'nothing is sent outside'],
  getProgrammaBestand: [404, 'this programme was not read from a document'],
  createRonde: [409, 'one round is open'],
  stopWeekbericht: [404, 'nobody asked for the message of the week'],
  settleDeel: [409, 'no newer draft stands beside a text'],
  remindRonde: [409, 'who was asked has answered'],
  undoAcceptatie: [409, 'no answer was taken over yet'],
  'createBewerking 1': [409, 'the first line is no actie that can be split'],
  'createBewerking 2': [409, 'a line is not joined with itself'],
  'createBewerking 7': [409, 'no party is called this'],
  'createBewerking 8': [409, 'nothing is spelled so'],
  'createBewerking 9': [409, 'nothing is spelled so'],
}
