import { aPng } from '../../../modules/verantwoording/testing/aFoto.ts'
import { toBody, VASTGESTELD, type Invullingen } from './invulling.ts'
import type { Kennis } from './kennis.ts'

const VERSLAG = { titel: 'Verslag in concept' }
const TER_CONTROLE = { titel: 'Verslag ter controle' }
const VERSLAGCIJFER = {
  ...{ soort: 'hand', wat: 'Bezoekers', waarde: 260, eenheid: 'mensen', bron: 'Logboek', dag: '2024-05-14' },
  ...{ benadering: null, bronzin: '' },
}

/** A section of the account in concept. */
const toDeel = (k: Kennis, soort: string) => {
  const { id } = k.zoek('verantwoording', VERSLAG)
  const { id: deelId, versie } = k.zoek('deel', { verantwoording_id: id, soort })
  return { id, deelId, versie }
}

const toVerslagfoto = (k: Kennis) => {
  const { id, verantwoording_id: verantwoording, versie } = k.zoek('foto', {})
  return { params: { id: verantwoording, fotoId: id }, versie }
}

const toVerslagcijfer = (k: Kennis) => {
  const { id, verantwoording_id: verantwoording, versie } = k.zoek('cijfer', { naam: 'Bezoekers' })
  return { params: { id: verantwoording, cijferId: id }, versie }
}

/** Of accounts: each in the step that the act asks for. */
export const VERANTWOORDINGINVULLINGEN: Invullingen = {
  createVerantwoording: (k) => ({
    body: {
      ...{ programmaId: k.zoek('programma', VASTGESTELD).id, herkomst: 'uitvoering', vorm: 'A' },
      ...{ moment: 'jaarverslag', peildatum: '2024-12-31' },
    },
  }),
  compareVerantwoordingen: (k) => ({
    query: { een: k.zoek('verantwoording', VERSLAG).id, ander: k.zoek('verantwoording', TER_CONTROLE).id },
  }),
  updateVerantwoording: (k) => {
    const { id, versie } = k.zoek('verantwoording', VERSLAG)
    return { params: { id }, body: { versie, peildatum: '2024-12-31' } }
  },
  draftVerantwoording: (k) => toBody(k.zoek('verantwoording', VERSLAG)),
  judgeDelen: (k) => {
    const { id, deelId, versie } = toDeel(k, 'actie')
    return { params: { id }, body: { oordelen: [{ deelId, versie, oordeel: 'deels' }] } }
  },
  updateGeld: (k) => {
    const { id, deelId, versie } = toDeel(k, 'inzet')
    return { params: { id, deelId }, body: { versie } }
  },
  submitVerantwoording: (k) => toBody(k.zoek('verantwoording', { titel: 'Verslag dat klaar is' })),
  returnVerantwoording: (k) => toBody(k.zoek('verantwoording', TER_CONTROLE)),
  adoptVerantwoording: (k) => ({
    ...toBody(k.zoek('verantwoording', TER_CONTROLE)),
    body: { versie: k.zoek('verantwoording', TER_CONTROLE).versie, op: '2025-03-11' },
  }),
  publishVerantwoording: (k) => toBody(k.zoek('verantwoording', { titel: 'Verslag dat vaststaat' })),
  withdrawVerantwoording: (k) => ({ params: { id: k.zoek('uitgave', {}).verantwoording_id } }),
  updatePublicatieinstelling: (k) => ({
    body: {
      ...{ contact: 'veiligheid@waterveste.example', ambtsdragers: ['M. de Graaf'], domeinen: ['waterveste.example'] },
      versie: k.zoek('publicatie_instelling', {}).versie,
    },
  }),
  addErratum: (k) => ({ params: { id: k.zoek('erratum', {}).verantwoording_id } }),
  createVerantwoordingscijfer: (k) => ({
    params: { id: k.zoek('verantwoording', VERSLAG).id },
    body: { deelId: null, verwijzing: VERSLAGCIJFER },
  }),
  updateVerantwoordingscijfer: (k) => {
    const { params, versie } = toVerslagcijfer(k)
    return { params, body: { versie, verwijzing: VERSLAGCIJFER } }
  },
  createVerantwoordingsfoto: (k) => {
    const { id, deelId } = toDeel(k, 'inzet')
    return { params: { id, deelId }, bestand: { naam: 'foto.png', bytes: aPng() } }
  },
  describeVerantwoordingsfoto: (k) => {
    const { params, versie } = toVerslagfoto(k)
    return { params, body: { versie } }
  },
  getVerantwoordingsfoto: (k) => ({ params: toVerslagfoto(k).params }),
  deleteVerantwoordingsfoto: (k) => ({ params: toVerslagfoto(k).params }),
  deleteVerantwoordingscijfer: (k) => ({ params: toVerslagcijfer(k).params }),
}
