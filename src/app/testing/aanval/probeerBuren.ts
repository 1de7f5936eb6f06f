import { randomUUID } from 'node:crypto'
import type { Aanvaller } from './aanvaller.ts'
import { listEigenIds, withParam } from './eigenIds.ts'
import { GEMEENTE } from './merken.ts'
import { toKern } from './oordeel.ts'
import { restore, send, type Slag } from './slag.ts'

/** Somebody of another gemeente who may do this over there, and a program of theirs: here nothing is theirs. */
export async function probeerBuren(slag: Slag): Promise<void> {
  const { buren, tabellen } = slag.doelwit.wereld
  const [basis] = slag.verzoeken
  if (basis === undefined || slag.endpoint.handeling === undefined) return
  for (const buur of buren) {
    const wie = withoutGevraagd(slag, buur)
    const antwoord = await send(slag, basis, wie, 'van een andere gemeente')
    for (const [param, id] of listEigenIds(slag, basis)) {
      buur.gevraagd.add(id)
      const ander = randomUUID()
      const verzonnen = await send(slag, withParam(slag, basis, param, ander), wie, `${param} van niemand`)
      if (toKern(antwoord, [id]) !== toKern(verzonnen, [ander]))
        slag.meld(`tells ${wie.rol} that ${param} is there: ${toKern(antwoord, [id]).slice(0, 200)}`)
    }
    const veranderd = await tabellen.listVeranderd(GEMEENTE)
    if (veranderd.length > 0) slag.meld(`${wie.rol} changed what is stored here: ${veranderd.join(', ')}`)
    await restore(slag)
  }
}

/** Their own log names what they asked for. */
function withoutGevraagd(
  { endpoint }: Slag,
  { gevraagd, ...wie }: Slag['doelwit']['wereld']['buren'][number],
): Aanvaller {
  const isLog = /^(eigen)?log:/.test(endpoint.handeling ?? '')
  return isLog ? { ...wie, verboden: wie.verboden.filter((id) => !gevraagd.has(id)) } : wie
}
