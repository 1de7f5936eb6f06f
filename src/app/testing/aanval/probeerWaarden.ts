import { randomUUID } from 'node:crypto'
import type { Aanval } from './aanval.ts'
import { listBladen, readBlad, withBlad } from './makeVoorbeeld.ts'
import { toKern } from './oordeel.ts'
import { allAtOnce, isLezen, restore, send, type Slag } from './slag.ts'
import { idInKopie } from './tabellen.ts'
import type { Antwoord, Verzoek } from './verzoek.ts'
import { listWaardeaanvallen } from './waardeaanvallen.ts'

/** Other values in what may be asked. Each comes to what is stored as it was, or the second would be refused for its version alone. */
export async function probeerWaarden(slag: Slag): Promise<void> {
  const { endpoint, doelwit, verzoeken, bevoegden } = slag
  const voer = async ({ naam, verzoek, mag }: Aanval): Promise<Antwoord> => {
    const antwoord = await send(slag, verzoek, bevoegden[0], naam, mag)
    if (antwoord.statusCode < 300 && !isLezen(slag)) await restore(slag)
    return antwoord
  }
  for (const verzoek of verzoeken) {
    await probeerVreemdeIds(slag, verzoek, voer)
    const aanvallen = listWaardeaanvallen(endpoint, verzoek, doelwit.diepte)
    if (isLezen(slag)) await allAtOnce(aanvallen, voer)
    else for (const aanval of aanvallen) await voer(aanval)
  }
}

const isId = (waarde: unknown): waarde is string => typeof waarde === 'string' && /^[0-9a-f-]{36}$/.test(waarde)

/** An id in a body that exists elsewhere gets the answer of one that exists nowhere. */
async function probeerVreemdeIds(
  slag: Slag,
  verzoek: Verzoek,
  voer: (aanval: Aanval) => Promise<Antwoord>,
): Promise<void> {
  for (const pad of listBladen(verzoek.body).filter((plek) => isId(readBlad(verzoek.body, plek)))) {
    const eigen = String(readBlad(verzoek.body, pad))
    const kernen: string[] = []
    for (const id of [idInKopie(eigen, 'buur'), randomUUID()]) {
      const naam = `${pad.join('.')} van ${kernen.length === 0 ? 'de buurgemeente' : 'niemand'}`
      const antwoord = await voer({ naam, verzoek: { ...verzoek, body: withBlad(verzoek.body, pad, id) } })
      kernen.push(toKern(antwoord, [id]))
    }
    if (kernen[0] !== kernen[1] && !kernen.every((kern) => kern.startsWith('2'))) {
      slag.meld(`${pad.join('.')}: an id of another gemeente is told from one that is nowhere: ${kernen.join(' / ')}`)
    }
  }
}
