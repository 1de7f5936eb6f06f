import { isLezen, restore, send, type Slag } from './slag.ts'

const VAKER = [1, 2, 3, 4]

/** The same request at once, and then again: never a fault, and of changes that name the version they saw only one. */
export async function probeerSamen(slag: Slag): Promise<void> {
  const { verzoeken, bevoegden, doelwit } = slag
  const [basis] = verzoeken
  if (isLezen(slag) || basis === undefined) return
  await restore(slag)
  const antwoorden = await Promise.all(VAKER.map(() => send(slag, basis, bevoegden[0], 'vier tegelijk')))
  const gelukt = antwoorden.filter(({ statusCode }) => statusCode < 300).length
  const veranderd = gelukt > 1 && hasVersie(basis.body) && (await doelwit.wereld.tabellen.listVeranderd()).length > 0
  if (veranderd) slag.meld(`${gelukt} changes of the same version succeed at once`)
  const nogEens = await send(slag, basis, bevoegden[0], 'nog een keer')
  if (gelukt === 1 && hasVersie(basis.body) && nogEens.statusCode < 300)
    slag.meld('a change of an old version succeeds')
}

const hasVersie = (body: unknown): boolean => typeof body === 'object' && body !== null && 'versie' in body
