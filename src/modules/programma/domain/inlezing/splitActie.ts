import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { placeAt } from '../placeAt.ts'
import type { OpdrachtReden, Uitkomst } from './applyOpdracht.ts'
import { bumpVersie, type Regel, type Voorstel } from './regel.ts'

/** Two acties out of one: the second takes the text from `op` on, with the same planning and parties. */
export function splitActie(
  voorstel: Voorstel,
  regel: Regel,
  op: number,
  nieuweId: string,
): Result<Uitkomst, OpdrachtReden> {
  if (regel.soort !== 'actie') return refuse('splitsing_leeg')
  const eerste = regel.inhoud.hoe.slice(0, op).trim()
  const tweede = regel.inhoud.hoe.slice(op).trim()
  if (eerste === '' || tweede === '') return refuse('splitsing_leeg')
  const plaatsen = placeAt(voorstel.regels, nieuweId, 'actie', { ouderId: regel.ouderId, naId: regel.id })
  if (!plaatsen) return refuse('plek_niet_toegestaan')
  const volgordes = new Map(plaatsen.map(({ id, volgorde }) => [id, volgorde]))
  const voorste = bumpVersie(regel, {
    inhoud: { ...regel.inhoud, hoe: eerste },
    nagekeken: true,
    volgorde: volgordes.get(regel.id) ?? regel.volgorde,
  })
  const achterste: Regel = {
    ...regel,
    id: nieuweId,
    inhoud: { ...regel.inhoud, hoe: tweede },
    volgorde: volgordes.get(nieuweId) ?? regel.volgorde,
    bestaandId: null,
    verschil: null,
    nagekeken: true,
    versie: 1,
  }
  const broers = voorstel.regels
    .filter(({ id }) => id !== regel.id && volgordes.has(id))
    .map((voor) => ({ voor, na: bumpVersie(voor, { volgorde: volgordes.get(voor.id) }) }))
  return ok({ kop: voorstel.kop, regels: [{ voor: regel, na: voorste }, { voor: null, na: achterste }, ...broers] })
}
