import type { Inhoud, OnderdeelSoort, Partij } from '../onderdeel.ts'

/** A party under another of its names ("politie", "de wijkagent") is the same party: it keeps the name it had. */
export function keepPartijnamen(nieuw: Inhoud[OnderdeelSoort], oud: Inhoud[OnderdeelSoort]): Inhoud[OnderdeelSoort] {
  if (!('partijen' in nieuw) || !('partijen' in oud)) return nieuw
  const namen = new Map(oud.partijen.map(({ organisatieId, tekst }) => [organisatieId, tekst]))
  const withNaam = (partij: Partij): Partij => ({
    ...partij,
    tekst: (partij.organisatieId === null ? undefined : namen.get(partij.organisatieId)) ?? partij.tekst,
  })
  return { ...nieuw, partijen: nieuw.partijen.map(withNaam) }
}
