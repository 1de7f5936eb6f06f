import { canonicalJson } from '../../../../../platform/domain/canonicalJson.ts'
import type { Cijfer, Grafiekpunt, Tellingcijfer } from '../../../../inzicht/public.ts'
import type { Publicatie, PublicatieDoel } from '../publicatie.ts'
import { listDoelen } from '../listDoelen.ts'
import type { Telcel, Verband } from './telcel.ts'
import { relateReeks } from './relateReeks.ts'
import { relateTellingen } from './relateTellingen.ts'

export type Telcellen = { readonly cellen: readonly Telcel[]; readonly verbanden: readonly Verband[] }

/** Every count of people in these accounts, once, with what can be added up between them. */
export function collectTelcellen(publicaties: readonly Publicatie[]): Telcellen {
  const waarden = new Map<string, number>()
  const tellingen = new Map<string, Tellingcijfer>()
  const punten = new Map<string, Set<string>>()
  const gelijk: Verband[] = []
  for (const publicatie of publicaties) {
    for (const cijfer of Object.values(publicatie.cijfers)) {
      const id = nameCijfercel(cijfer)
      if (id === null || cijfer.waarde === null) continue
      waarden.set(id, cijfer.waarde)
      if (cijfer.verwijzing.soort === 'telling') tellingen.set(id, cijfer.verwijzing)
    }
    for (const doel of listDoelen(publicatie).filter(({ teltPersonen }) => teltPersonen)) {
      for (const punt of doel.grafiek?.punten ?? []) {
        const id = namePuntcel(doel, punt)
        if (id === null || punt.waarde === null) continue
        waarden.set(id, punt.waarde)
        punten.set(doel.indicator, (punten.get(doel.indicator) ?? new Set()).add(id))
        gelijk.push(...relateRealisatie(publicatie, doel, punt, id))
      }
    }
  }
  const cellen = [...waarden].map(([id, waarde]) => ({ id, waarde }))
  const reeksen = [...punten.values()].flatMap((ids) => relateReeks([...ids], waarden))
  return { cellen, verbanden: [...relateTellingen(tellingen, waarden), ...reeksen, ...gelijk] }
}

/** A figure that counts people; null for one that does not, and for a rate. The value is part of it: a late registration is another count. */
export function nameCijfercel({ verwijzing, waarde, teltPersonen }: Cijfer): string | null {
  if (!teltPersonen || waarde === null || !Number.isInteger(waarde) || waarde < 0) return null
  return `cijfer ${canonical(verwijzing)} = ${waarde}`
}

/** The keys of a filter in any order ask the same. */
const canonical = (verwijzing: Cijfer['verwijzing']): string =>
  canonicalJson(
    verwijzing.soort === 'telling'
      ? {
          ...verwijzing,
          filters: Object.entries(verwijzing.filters)
            .map(([naam, sleutels]) => [naam, [...sleutels].sort()])
            .sort(),
        }
      : verwijzing,
  )

export const namePuntcel = ({ indicator }: PublicatieDoel, { naam, waarde }: Grafiekpunt): string | null =>
  waarde !== null && Number.isInteger(waarde) && waarde >= 0 ? `reeks ${indicator}|${naam}|${waarde}` : null

/** The point that the account is about is the realisation: the same count under two names. */
function relateRealisatie(
  { cijfers }: Publicatie,
  { realisatieCijferId }: PublicatieDoel,
  { nadruk, waarde }: Grafiekpunt,
  punt: string,
): Verband[] {
  const cijfer = realisatieCijferId === null ? undefined : cijfers[realisatieCijferId]
  const id = cijfer && nadruk && cijfer.waarde === waarde ? nameCijfercel(cijfer) : null
  return id === null ? [] : [{ totaal: punt, delen: [id], open: false }]
}
