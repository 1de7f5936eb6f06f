import type { Antwoord } from '../../../../../platform/contract.ts'
import type { programmaContract } from '../../../contract.ts'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Bewerking, Voorstelstand } from '../inlezingQueries.ts'

export type BewerkingAntwoord = Antwoord<typeof programmaContract.createBewerking>

const MEESTE_BEWERKINGEN = 20

/** The draft after an answer of the server; null when somebody else's change came in between and must be fetched. */
export function mergeAntwoord(stand: Voorstelstand, antwoord: BewerkingAntwoord): Voorstelstand | null {
  if (antwoord.versie !== stand.versie + 1) return null
  // The flat shape of the contract; the server fills it from the domain type.
  const nieuw = new Map((antwoord.regels as unknown as readonly Regel[]).map((regel) => [regel.id, regel]))
  const regels = stand.regels.map((regel) => nieuw.get(regel.id) ?? regel)
  const bekend = new Set(stand.regels.map(({ id }) => id))
  return {
    versie: antwoord.versie,
    kop: antwoord.kop,
    regels: [...regels, ...[...nieuw.values()].filter(({ id }) => !bekend.has(id))],
    bewerkingen: [antwoord.bewerking, ...stand.bewerkingen].slice(0, MEESTE_BEWERKINGEN),
  }
}

/** A correction that was taken back can not be taken back again. */
export const markHerroepen = (stand: Voorstelstand, nummer: number): Voorstelstand => ({
  ...stand,
  bewerkingen: stand.bewerkingen.map((bewerking) =>
    bewerking.nummer === nummer ? { ...bewerking, herroepbaar: false } : bewerking,
  ),
})

/** What others did since `nummer`, oldest first. */
export const bewerkingenVanAnderen = ({ bewerkingen }: Voorstelstand, nummer: number): readonly Bewerking[] =>
  bewerkingen.filter((bewerking) => !bewerking.vanMij && bewerking.nummer > nummer).toReversed()

/** The lines that an opdracht was based on. */
export function regelIdsOf(opdracht: Opdracht): readonly string[] {
  if (opdracht.soort === 'voeg_samen') return opdracht.regels.map(({ regelId }) => regelId)
  return 'regelId' in opdracht ? [opdracht.regelId] : []
}

/** The same opdracht on the lines as they are now: what somebody else made of them is overwritten. */
export function renewVersies(opdracht: Opdracht, { regels }: Voorstelstand): Opdracht {
  const versies = new Map(regels.map(({ id, versie }) => [id, versie]))
  const versieOf = (id: string, eerder: number): number => versies.get(id) ?? eerder
  if (opdracht.soort === 'voeg_samen') {
    const gezien = opdracht.regels.map(({ regelId, versie }) => ({ regelId, versie: versieOf(regelId, versie) }))
    return { ...opdracht, regels: gezien }
  }
  return 'regelId' in opdracht ? { ...opdracht, versie: versieOf(opdracht.regelId, opdracht.versie) } : opdracht
}
