import { ok, refuse, type Result } from '../../../../platform/domain/result.ts'
import type { RegelWijziging, Uitkomst } from './applyOpdracht.ts'
import { bumpVersie, type Voorstel, type VoorstelKop } from './regel.ts'

/** What a correction did, as it was stored. */
export type GedaneBewerking = {
  readonly regels: readonly RegelWijziging[]
  readonly kopVoor: VoorstelKop
  readonly kopNa: VoorstelKop
}

export type HerroepReden = 'daarna_gewijzigd'

/** Puts back what a correction changed; refused when a line has been changed since. A line it made is dropped. */
export function undoBewerking(voorstel: Voorstel, gedaan: GedaneBewerking): Result<Uitkomst, HerroepReden> {
  const nu = new Map(voorstel.regels.map((regel) => [regel.id, regel]))
  const regels: RegelWijziging[] = []
  for (const { voor, na } of gedaan.regels) {
    const huidig = nu.get(na.id)
    if (huidig?.versie !== na.versie) return refuse('daarna_gewijzigd')
    regels.push({ voor: huidig, na: bumpVersie(huidig, voor ?? { vervallen: true }) })
  }
  const kop = sameKop(gedaan.kopVoor, gedaan.kopNa) ? voorstel.kop : gedaan.kopVoor
  if (kop !== voorstel.kop && !sameKop(voorstel.kop, gedaan.kopNa)) return refuse('daarna_gewijzigd')
  return ok({ kop, regels })
}

const sameKop = (een: VoorstelKop, ander: VoorstelKop): boolean =>
  een.titel === ander.titel && een.jaar === ander.jaar && spellingSleutel(een) === spellingSleutel(ander)

const spellingSleutel = ({ spelling }: VoorstelKop): string =>
  spelling.map(({ gelezen, bedoeld, aantal }) => [gelezen, bedoeld, aantal].join('\t')).join('\n')
