import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import { organisatieSleutel } from '../../../partners/public.ts'
import type { Partij } from '../onderdeel.ts'
import { withoutDoubles } from '../velden.ts'
import type { OpdrachtReden, Uitkomst } from './applyOpdracht.ts'
import type { Opdracht } from './opdracht.ts'
import { bumpVersie, type ActieRegel, type Voorstel } from './regel.ts'

type BepaalPartij = Extract<Opdracht, { soort: 'bepaal_partij' }>

/** Says for every actie at once which organisatie is meant by a name. A new organisatie has been made by then. */
export function resolvePartij(voorstel: Voorstel, { tekst, keuze }: BepaalPartij): Result<Uitkomst, OpdrachtReden> {
  if (keuze.soort === 'nieuw') return refuse('niets_te_wijzigen')
  const sleutel = organisatieSleutel(tekst)
  const bedoeld = (partij: Partij): boolean =>
    partij.organisatieId === null && organisatieSleutel(partij.tekst) === sleutel
  const kies = (partij: Partij): readonly Partij[] => {
    if (!bedoeld(partij)) return [partij]
    return keuze.soort === 'weglaten' ? [] : [{ ...partij, organisatieId: keuze.organisatieId }]
  }
  const geraakt = voorstel.regels.filter(
    (regel): regel is ActieRegel => regel.soort === 'actie' && regel.inhoud.partijen.some(bedoeld),
  )
  if (geraakt.length === 0) return refuse('niets_te_wijzigen')
  const regels = geraakt.map((voor) => ({
    voor,
    na: bumpVersie(voor, { inhoud: { ...voor.inhoud, partijen: withoutDoubles(voor.inhoud.partijen.flatMap(kies)) } }),
  }))
  return ok({ kop: voorstel.kop, regels })
}
