import { readDoel } from '../doelen/readDoel.ts'
import { GEEN } from '../uitvoer/etiketten.ts'
import type { VoorstelDoel } from '../voorstel.ts'
import type { Bouwsel } from './bouwsel.ts'
import type { EigenDoel, Leesstand } from './leesstand.ts'
import type { Waarde } from './waarde.ts'

/** A doel that the document names by itself, or its word that there are none. */
export function addEigenDoel(waarde: Waarde, stand: Leesstand): void {
  const { prioriteit, inzet } = stand.bouwsel
  stand.eigenDoelen ??= []
  if (waarde.tekst !== '' && waarde.tekst !== GEEN) stand.eigenDoelen.push({ waarde, prioriteit, inzet })
}

export function readEigenDoel(
  { waarde, prioriteit, inzet }: EigenDoel,
  { prioriteiten }: Bouwsel,
  jaar: number | null,
): VoorstelDoel[] {
  const p = prioriteit ? prioriteiten.indexOf(prioriteit) : -1
  const i = inzet ? (prioriteit?.inzetten.indexOf(inzet) ?? -1) : -1
  const bij = p < 0 ? null : { prioriteit: p, inzet: i < 0 ? null : i }
  return [{ ...readDoel(waarde.tekst, jaar), bij, bron: waarde.bron }]
}
