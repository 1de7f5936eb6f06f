import type {
  Ronde,
  Rondeantwoord,
  Rondevoorstel,
  Uitvraag,
  Voortgangsvraag,
  VraagActie,
} from '../web/ronde/rondeQueries.ts'
import { anId } from './aProgrammaBoom.ts'
import { PROGRAMMA_ID } from './fakeProgramma.ts'

export const RONDE_ID = 'b0a1c3de-0000-4000-8000-0000000000a1'

const MOMENT = { keren: 1, vervallen: '', notitie: '', extra: false, verplaatstVan: null, versie: 0 } as const

export const aVraagActie = (anders: Partial<VraagActie> = {}): VraagActie => ({
  actieId: anId('actie', 1),
  hoe: 'Panden controleren',
  plek: 'Haven › Toezicht',
  status: 'te_laat',
  woord: '4 dagen te laat',
  zin: '1 van 2 gedaan',
  telbaar: false,
  momenten: [
    { ...MOMENT, sleutel: '2026-k2', van: '2026-04-01', tot: '2026-06-30', stand: 'open', gedaanOp: null },
    { ...MOMENT, sleutel: '2026-k3', van: '2026-07-01', tot: '2026-09-30', stand: 'gedaan', gedaanOp: '2026-08-03' },
  ],
  antwoord: null,
  ...anders,
})

export const aVoortgangsvraag = (anders: Partial<Voortgangsvraag> = {}): Voortgangsvraag => ({
  gemeente: 'Waterveste',
  programma: 'Programma veiligheid 2026',
  ronde: 'Voortgang 2026',
  uiterlijk: '2026-12-13',
  vandaag: '2026-11-22',
  naam: 'Politie',
  ingediendOp: null,
  acties: [aVraagActie()],
  ...anders,
})

export const aRondevoorstel = (anders: Partial<Rondevoorstel> = {}): Rondevoorstel => ({
  vandaag: '2026-11-22',
  heeftMailserver: true,
  uitvragen: [
    anOntvanger('organisatie', 2, 'Politie', ['agent@politie.example']),
    anOntvanger('organisatie', 3, 'Buurtpreventie', []),
    { ...anOntvanger('organisatie', 1, 'Handhaving', []), eigen: true },
  ],
  zonderOntvanger: [],
  ...anders,
})

const anOntvanger = (soort: 'organisatie', nummer: number, naam: string, adressen: string[]) => ({
  ...{ soort, id: anId(soort, nummer), naam, adressen, vasteAdressen: adressen.length > 0, eigen: false, acties: 2 },
})

export const anUitvraag = (anders: Partial<Uitvraag> = {}): Uitvraag => ({
  id: 'b0a1c3de-0000-4000-8000-0000000000b1',
  soort: 'organisatie',
  naam: 'Politie',
  adressen: ['agent@politie.example'],
  acties: 2,
  beantwoord: 0,
  verstuurdOp: '2026-11-20T09:00:00.000Z',
  herinnerdOp: null,
  geopendOp: null,
  ingediendOp: null,
  ingetrokkenOp: null,
  post: { stand: 'verstuurd', waarom: null },
  ...anders,
})

export const aRondeantwoord = (anders: Partial<Rondeantwoord> = {}): Rondeantwoord => {
  const { antwoord: _, ...actie } = aVraagActie()
  return {
    ...actie,
    inhoud: {
      gedaan: [{ sleutel: '2026-k2', op: '2026-06-12' }],
      extra: [],
      tekst: 'Acht panden bezocht.',
      nietsTeMelden: false,
      status: null,
    },
    uitvraagId: anUitvraag().id,
    wie: 'Politie',
    stand: 'ingediend',
    vraag: '',
    versie: 2,
    gewijzigdOp: '2026-11-21T13:30:00.000Z',
    twijfels: [],
    ...anders,
  }
}

export const aRonde = (anders: Partial<Ronde> = {}): Ronde => ({
  id: RONDE_ID,
  programmaId: PROGRAMMA_ID,
  programma: 'Programma veiligheid 2026',
  titel: 'Voortgang 2026',
  uiterlijk: '2026-12-13',
  vandaag: '2026-11-22',
  status: 'open',
  gestartOp: '2026-11-20T09:00:00.000Z',
  geslotenOp: null,
  wie: 'Ans de Vries',
  gevraagd: 1,
  ingediend: 0,
  teBeoordelen: 1,
  uitvragen: [anUitvraag()],
  antwoorden: [aRondeantwoord()],
  ...anders,
})
