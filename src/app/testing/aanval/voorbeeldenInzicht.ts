import { dagOver } from './dagOver.ts'
import { toBody, type Invullingen } from './invulling.ts'
import type { Kennis } from './kennis.ts'

const TELLING = { code: 'activiteiten.gedaan' }
const TELDAGEN = { van: dagOver(-400), tot: dagOver(0), filter: 'soort:controleronde,markt' }

const INDICATOR = { naam: 'Aangiften in de haven' }
const INWONERS = { groep: '', gebied: '', jaar: 2023, inwoners: 33_000, bron: 'CBS' }
const MEETCEL = { gebied: '', periode: { jaar: 2022, soort: 'jaar', nummer: 1 }, waarde: 12 }

const zoekLading = (k: Kennis, naam: string) => k.zoek('lading', { naam })

/** As it is, for who changes nothing. */
const toIndicator = (k: Kennis) => {
  const { naam, definitie, soort, eenheid, goed, bron, frequentie, versie } = k.zoek('indicator', INDICATOR)
  return {
    ...{ naam, definitie, soort, eenheid, goed, bron, frequentie, versie },
    ...{ teltPersonen: false, ontwerpeffect: 1, bevolkingsgroep: '', herkomst: { soort: 'hand' }, actief: true },
  }
}

/** Of figures: series and goals that belong together, and records that stand. */
export const INZICHTINVULLINGEN: Invullingen = {
  createIndicator: () => ({ body: { naam: 'Aangiften op de kade', herkomst: { soort: 'hand' } } }),
  updateIndicator: (k) => ({ ...toBody(k.zoek('indicator', INDICATOR)), body: toIndicator(k) }),
  deleteIndicator: (k) => ({ params: { id: k.zoek('indicator', { naam: 'Meldingen van een ander' }).id } }),
  saveMeetwaarden: (k) => {
    const { id, versie } = k.zoek('indicator', INDICATOR)
    return { params: { id }, body: { versie, cellen: [MEETCEL] } }
  },
  saveBevolking: () => ({ body: { items: [{ ...INWONERS, jaar: 2021, was: null }] } }),
  chooseLadingblad: (k) => {
    const { id, versie } = zoekLading(k, 'boek met bladen.xlsx')
    return { params: { id }, body: { versie, blad: 'Twee' } }
  },
  saveLadingtoewijzing: (k) => {
    const { id, versie, toewijzing } = zoekLading(k, 'reeks te beoordelen.csv')
    return { params: { id }, body: { versie, toewijzing } }
  },
  confirmLading: (k) => {
    const { id, versie } = zoekLading(k, 'reeks te beoordelen.csv')
    return { params: { id }, body: { versie, alleenGoede: true } }
  },
  revertLading: (k) => toBody(zoekLading(k, 'reeks die is overgenomen.csv')),
  deleteLading: (k) => ({ params: { id: zoekLading(k, 'reeks om weg te gooien.csv').id } }),
  createCbsophaling: () => ({
    body: { tabel: '47018NED', misdrijven: ['1.2.4'], vanJaar: 2024, totJaar: 2025, vergelijk: ['GM9991'] },
  }),
  getCbsophaling: (k) => ({ params: { id: k.zoek('cbsophaling', { tabel: '47018NED' }).id } }),
  resumeCbsophaling: (k) => ({ params: { id: k.zoek('cbsophaling', { tabel: '47018NED' }).id } }),
  saveDoelkoppeling: (k) => {
    const { doel_id: id, indicator_id: indicatorId, versie } = k.zoek('doelkoppeling', {})
    return { params: { id }, body: { indicatorId, versie, gebied: '', grens: null, toets: null } }
  },
  deleteDoelkoppeling: (k) => ({ params: { id: k.zoek('doelkoppeling', {}).doel_id } }),
  showCijfers: (k) => ({
    body: {
      verwijzingen: [
        {
          soort: 'telling',
          telling: TELLING.code,
          van: TELDAGEN.van,
          tot: TELDAGEN.tot,
          filters: { soort: ['markt'] },
        },
        {
          ...{ soort: 'indicator', indicatorId: k.zoek('indicator', INDICATOR).id, gebied: '', maat: 'waarde' },
          periode: { jaar: 2023, soort: 'jaar', nummer: 1 },
        },
      ],
    },
  }),
  getTellingcijfers: () => ({ params: TELLING, query: { ...TELDAGEN, per: 'jaar', groepeer: 'soort' } }),
  listTellingrecords: () => ({ params: TELLING, query: TELDAGEN }),
  listTellingsleutels: () => ({ params: { ...TELLING, dimensie: 'soort' } }),
}
