import type { Kennis } from './kennis.ts'
import { VOORBEELDWIJZIGING } from './voorbeeldwijziging.ts'

const toTekst = (k: Kennis) => ({ id: k.zoek('opmerking', {}).tekst_id })

const toOpmerking = (k: Kennis) => {
  const { id: opmerkingId, tekst_id: id } = k.zoek('opmerking', {})
  return { id, opmerkingId }
}

const toVersie = (k: Kennis) => {
  const { id: versieId, tekst_id: id } = k.zoek('tekst_versie', { soort: 'hand' })
  return { id, versieId }
}

/** Of the texts of an account: bytes that Yjs can read, and records that belong together. */
export const TEKSTINVULLINGEN = {
  getTekst: (k: Kennis) => ({ params: toTekst(k) }),
  listTekstwijzigingen: (k: Kennis) => ({ params: toTekst(k), query: { na: 0 } }),
  createTekstwijziging: (k: Kennis) => ({
    params: toTekst(k),
    body: { wijziging: VOORBEELDWIJZIGING.wijziging },
  }),
  listOpmerkingen: (k: Kennis) => ({ params: toTekst(k) }),
  createOpmerking: (k: Kennis) => ({ params: toTekst(k), body: { ...VOORBEELDWIJZIGING.opmerking, voorstel: null } }),
  answerOpmerking: (k: Kennis) => ({ params: toOpmerking(k) }),
  settleOpmerking: (k: Kennis) => ({ params: toOpmerking(k), body: { stand: 'opgelost' } }),
  listTekstversies: (k: Kennis) => ({ params: toTekst(k) }),
  createTekstversie: (k: Kennis) => ({ params: toTekst(k) }),
  compareTekstversie: (k: Kennis) => ({ params: toVersie(k) }),
  restoreTekstversie: (k: Kennis) => ({ params: toVersie(k) }),
}
