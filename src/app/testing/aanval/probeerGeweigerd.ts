import { randomUUID } from 'node:crypto'
import { isProgramma } from './aanvaller.ts'
import { MERK_ANDER } from './merken.ts'
import { toKern } from './oordeel.ts'
import { allAtOnce, isLezen, send, type Slag } from './slag.ts'
import { idInKopie } from './tabellen.ts'
import { listEigenIds, withParam } from './eigenIds.ts'
import type { Verzoek } from './verzoek.ts'
import { listVormaanvallen, listVreemdeDaden } from './vormaanvallen.ts'

/** What nobody may do, or may be done to this, or is no request: refused without a trace. */
export async function probeerGeweigerd(slag: Slag): Promise<void> {
  const { endpoint, verzoeken, bevoegden } = slag
  const [basis] = verzoeken
  if (basis === undefined) return
  if (endpoint.handeling !== undefined) await probeerBuiten(slag, basis, endpoint.handeling)
  if (endpoint.bevestigd) {
    for (const wie of [{ ...bevoegden[0], toegang: bevoegden[0].onbevestigd }, ...bevoegden.filter(isProgramma)])
      await send(slag, basis, wie, 'niet bevestigd', [403])
  }
  await probeerAndermans(slag, basis)
  const vorm = [...listVormaanvallen(endpoint, basis), ...listVreemdeDaden(basis, slag.bekend)]
  await allAtOnce(vorm, ({ naam, verzoek, mag }) => send(slag, verzoek, bevoegden[0], naam, mag))
}

/** Without a session or key that works, and with one that does not hold the handeling. */
async function probeerBuiten(slag: Slag, basis: Verzoek, handeling: string): Promise<void> {
  const { wereld } = slag.doelwit
  await allAtOnce(Object.entries(wereld.valseToegang), ([wat, toegang]) =>
    send(slag, basis, { ...slag.bevoegden[0], rol: wat, toegang }, wat, [401]),
  )
  const zonder = wereld.aanvallers.filter(({ handelingen }) => !handelingen.has(handeling))
  await allAtOnce(zonder, async (wie) => {
    const antwoord = await send(slag, basis, wie, 'mist de handeling', isLezen(slag) ? [404] : [403, 404])
    if (isLezen(slag) && toKern(antwoord, []) !== slag.nietGevonden) slag.meld(`tells ${wie.rol} that it is there`)
  })
}

/** Records that exist, for somebody else: answered as one that does not exist. */
async function probeerAndermans(slag: Slag, basis: Verzoek): Promise<void> {
  const anders = slag.bevoegden.filter(({ verboden }) => verboden.includes(MERK_ANDER.spoor))
  const binnen = [anders.find((wie) => !isProgramma(wie)), anders.find(isProgramma)].filter((wie) => wie !== undefined)
  const doelen = [
    { kopie: 'buur', wie: slag.bevoegden[0] },
    ...slag.bevoegden.filter(isProgramma).map((wie) => ({ kopie: 'buur', wie })),
    ...binnen.map((wie) => ({ kopie: 'ander', wie })),
  ]
  for (const [param, eigen] of listEigenIds(slag, basis)) {
    await allAtOnce(doelen, async ({ kopie, wie }) => {
      const kernen: string[] = []
      for (const id of [idInKopie(eigen, kopie), randomUUID()]) {
        const antwoord = await send(slag, withParam(slag, basis, param, id), wie, `${param} van ${kopie}`)
        kernen.push(toKern(antwoord, [id]))
      }
      const [andermans, verzonnen = ''] = kernen
      if (andermans !== verzonnen)
        slag.meld(
          `${param} van ${kopie} gets another answer than what is not there: ${kernen.join(' / ').slice(0, 400)}`,
        )
      // A list may be empty instead of missing: that tells nothing either.
      if (
        verzonnen !== slag.nietGevonden &&
        !verzonnen.includes('"items":[]') &&
        !(slag.endpoint.bevestigd && isProgramma(wie))
      )
        slag.meld(`${param} of ${kopie}, als ${wie.rol}: what is not there is answered with ${verzonnen.slice(0, 200)}`)
    })
  }
}
