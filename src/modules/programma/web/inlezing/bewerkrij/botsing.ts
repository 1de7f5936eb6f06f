import { diffVelden } from '../../../domain/veldteksten.ts'
import type { Opdracht } from '../../../domain/inlezing/opdracht.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import type { Bewerking, Voorstelstand } from '../inlezingQueries.ts'
import { regelIdsOf } from './voorstelstand.ts'

/** Somebody else was first: what stands there now, who made it so, and what was meant here. */
export type Botsing = {
  readonly opdracht: Opdracht
  readonly huidig: Regel | null
  readonly bewerking: Bewerking | null
}

export type BotsingKeuze = 'mijn' | 'ander'

export function findBotsing(opdracht: Opdracht, { regels, bewerkingen }: Voorstelstand): Botsing {
  const ids = regelIdsOf(opdracht)
  return {
    opdracht,
    huidig: regels.find(({ id }) => ids.includes(id)) ?? null,
    bewerking: bewerkingen.find(({ vanMij, regelIds }) => !vanMij && regelIds.some((id) => ids.includes(id))) ?? null,
  }
}

/** Whether the other changed nothing that this change is about: then both can stand. */
export function isLosVanElkaar({ opdracht, huidig }: Botsing, gezien: Regel | undefined): boolean {
  if (opdracht.soort !== 'wijzig' || !gezien || !huidig || huidig.vervallen !== gezien.vervallen) return false
  const eigen = Object.keys(opdracht.velden)
  return changedBetween(gezien, huidig).every((veld) => !eigen.includes(veld))
}

const changedBetween = (van: Regel, naar: Regel): readonly string[] =>
  diffVelden(van.soort, van.inhoud, naar.inhoud).map(({ veld }) => veld)
