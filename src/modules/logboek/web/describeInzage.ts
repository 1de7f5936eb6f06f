import type { Logregel } from './logboekQueries.ts'

/** A line of the log as the page of the dossier tells it, where it is plain which dossier is meant. */
export function describeInzage({ medewerker, handeling, onderwerp, uitkomst, aantalGetoond, zin }: Logregel): string {
  if (uitkomst !== 'gelukt' || medewerker === null) return zin
  const { naam } = medewerker
  if (handeling === 'log:read_dossier') return `${naam} bekeek wie dit heeft gezien.`
  if (onderwerp.startsWith('verzoek/')) return `${naam} zag dit bij een verzoek van een betrokkene.`
  if (!handeling.endsWith(':read')) return zin
  return aantalGetoond === null ? `${naam} opende dit.` : `${naam} zag dit in een lijst.`
}
