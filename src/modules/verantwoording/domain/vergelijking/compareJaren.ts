import type { Deelsoort } from '../deel.ts'
import type { Oordeel } from '../verantwoording.ts'

/** How many promises had which verdict; `open` has none yet. */
export type Oogst = Readonly<Record<Oordeel | 'open', number>>

export type Jaarregel = { readonly naam: string; readonly jaren: readonly (Oogst | null)[] }

export type Oogstdeel = {
  readonly id: string
  readonly ouderId: string | null
  readonly soort: Deelsoort
  readonly titel: string
  readonly oordeel: Oordeel | null
}

/** Accounts beside one another, per prioriteit by its name; the names of the first come first. */
export function compareJaren(accounts: readonly (readonly Oogstdeel[])[]): readonly Jaarregel[] {
  const perAccount = accounts.map(countPerPrioriteit)
  const namen = new Map(
    perAccount.flatMap((oogsten) => [...oogsten].map(([sleutel, { naam }]) => [sleutel, naam] as const)).reverse(),
  )
  const volgorde = [...new Set(perAccount.flatMap((oogsten) => [...oogsten.keys()]))]
  return volgorde.map((sleutel) => ({
    naam: namen.get(sleutel) ?? '',
    jaren: perAccount.map((oogsten) => oogsten.get(sleutel)?.oogst ?? null),
  }))
}

const NIETS: Oogst = { gerealiseerd: 0, deels: 0, niet: 0, open: 0 }

function countPerPrioriteit(delen: readonly Oogstdeel[]): ReadonlyMap<string, { naam: string; oogst: Oogst }> {
  const ouders = new Map(delen.map(({ id, ouderId }) => [id, ouderId]))
  const oogsten = new Map<string, { naam: string; oogst: Oogst }>()
  const sleutels = new Map<string, string>()
  for (const { id, soort, titel } of delen) {
    if (soort !== 'prioriteit') continue
    const sleutel = titel.trim().toLowerCase()
    sleutels.set(id, sleutel)
    if (!oogsten.has(sleutel)) oogsten.set(sleutel, { naam: titel, oogst: NIETS })
  }
  for (const { soort, ouderId, oordeel } of delen.filter(isGeteld(delen))) {
    const prioriteitId = soort === 'actie' ? (ouders.get(ouderId ?? '') ?? '') : (ouderId ?? '')
    const eerder = oogsten.get(sleutels.get(prioriteitId) ?? '')
    const wat = oordeel ?? 'open'
    if (eerder) eerder.oogst = { ...eerder.oogst, [wat]: eerder.oogst[wat] + 1 }
  }
  return oogsten
}

/** Acties are the promises; a form without them is counted by inzet. */
const isGeteld = (delen: readonly Oogstdeel[]) => {
  const geteld: Deelsoort = delen.some(({ soort }) => soort === 'actie') ? 'actie' : 'inzet'
  return ({ soort }: Oogstdeel): boolean => soort === geteld
}
