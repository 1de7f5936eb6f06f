import type { ActieRegel, Regel, Voorstel } from '../domain/inlezing/regel.ts'
import type { Partij } from '../domain/onderdeel.ts'
import { parsePlanning } from '../domain/planning/parsePlanning.ts'

const BASIS = {
  bron: [],
  zekerheid: 'zeker',
  twijfel: [],
  nagekeken: false,
  vervallen: false,
  bestaandId: null,
  verschil: null,
  versie: 1,
} as const

export const aPrioriteit = (id = 'p', naam = 'Ondermijning', volgorde = 1): Regel => ({
  ...BASIS,
  id,
  soort: 'prioriteit',
  ouderId: null,
  volgorde,
  inhoud: { naam },
})

export const anInzet = (id = 'i', inzet = 'Zicht op geldstromen', ouderId = 'p', volgorde = 1): Regel => ({
  ...BASIS,
  id,
  soort: 'inzet',
  ouderId,
  volgorde,
  inhoud: { inzet, ambitie: '' },
})

type ActieVelden = { hoe?: string; wanneer?: string; partijen?: readonly Partij[]; volgorde?: number; ouderId?: string }

export const anActie = (id = 'a', velden: ActieVelden = {}): ActieRegel => ({
  ...BASIS,
  id,
  soort: 'actie',
  ouderId: velden.ouderId ?? 'i',
  volgorde: velden.volgorde ?? 1,
  inhoud: {
    hoe: velden.hoe ?? 'Bedrijven controleren',
    planning: parsePlanning(velden.wanneer ?? 'doorlopend'),
    partijen: velden.partijen ?? [],
    notitie: '',
  },
})

export const aVoorstel = (...regels: Regel[]): Voorstel => ({
  kop: { titel: 'Programma', jaar: 2027, spelling: [] },
  regels: [aPrioriteit(), anInzet(), ...regels],
})
