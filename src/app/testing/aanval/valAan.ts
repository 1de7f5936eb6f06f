import type { Endpoint } from '../../../platform/contract.ts'
import { contracten as alleContracten } from '../../contracten.ts'
import { listBevoegden, type Aanvaller } from './aanvaller.ts'
import { createKennis } from './kennis.ts'
import { toKern } from './oordeel.ts'
import { probeerBuren } from './probeerBuren.ts'
import { probeerGelezen } from './probeerGelezen.ts'
import { probeerGeweigerd } from './probeerGeweigerd.ts'
import { probeerSamen } from './probeerSamen.ts'
import { probeerWaarden } from './probeerWaarden.ts'
import { restore, send, type Doelwit, type Slag } from './slag.ts'
import { MERK_ANDER, MERK_BUUR } from './merken.ts'
import { makeVerzoeken } from './verzoek.ts'
import { BLIJFT_GEWEIGERD } from './voorbeelden.ts'

/** Attacks every endpoint of the contracts. Answers what is wrong, one line each; empty when it holds. */
export async function valAan(
  doelwit: Doelwit,
): Promise<{ readonly bevindingen: readonly string[]; readonly endpoints: number }> {
  const bevindingen: string[] = []
  const { wereld } = doelwit
  const kennis = createKennis(wereld)
  const nietGevonden = toKern(await doelwit.http.inject({ url: '/v1/bestaat-niet' }), [])
  const bestaande = Object.values(alleContracten).flatMap((contract) => Object.values<Endpoint>(contract))
  const alle = Object.values(doelwit.contracten).flatMap((contract) => Object.entries(contract))
  for (const [naam, endpoint] of alle) {
    const meld = (wat: string): void => void bevindingen.push(`${naam}: ${wat}`)
    const [eerste, ...rest] = endpoint.openbaar
      ? [aNiemand(doelwit, endpoint)]
      : listBevoegden(wereld.aanvallers, endpoint)
    if (eerste === undefined) {
      meld('nobody holds its handeling')
      continue
    }
    const bevoegden = [eerste, ...rest].map(endpoint.doelbinding ? blind : (wie) => wie)
    await slaToe({
      ...{ doelwit, kennis, naam, endpoint, meld, nietGevonden },
      verzoeken: makeVerzoeken(naam, endpoint, kennis, wereld.geheimen),
      bevoegden: bevoegden as [Aanvaller, ...Aanvaller[]],
      bekend: new Set(
        bestaande.filter(({ path }) => path === endpoint.path).flatMap(({ method }) => [method, 'HEAD', 'OPTIONS']),
      ),
    })
  }
  return { bevindingen, endpoints: alle.length }
}

/** Nobody is signed in; who is halfway finishes that and nothing else. */
function aNiemand({ wereld }: Doelwit, { path }: Endpoint): Aanvaller {
  const toegang = path.startsWith('/aanmelding/') ? wereld.halverwege : {}
  return { rol: 'niemand', toegang, onbevestigd: toegang, handelingen: new Set(), verboden: [MERK_BUUR.spoor] }
}

/** In a dossier of others nobody takes part, whatever the rol. */
const blind = (wie: Aanvaller): Aanvaller => ({ ...wie, verboden: [...wie.verboden, MERK_ANDER.spoor] })

async function slaToe(slag: Slag): Promise<void> {
  const { tabellen } = slag.doelwit.wereld
  await probeerGoed(slag)
  await probeerBuren(slag)
  await probeerGeweigerd(slag)
  const veranderd = await tabellen.listVeranderd()
  if (veranderd.length > 0) slag.meld(`a refused request changed what is stored: ${veranderd.join(', ')}`)
  await restore(slag)
  await probeerGelezen(slag)
  await probeerWaarden(slag)
  await probeerSamen(slag)
  await restore(slag)
}

/** An attack means something only when the request that it changes is a good one. */
async function probeerGoed(slag: Slag): Promise<void> {
  const { verzoeken, naam, bevoegden } = slag
  for (const [i, verzoek] of verzoeken.entries()) {
    const { statusCode, body } = await send(slag, verzoek, bevoegden[0], `goed verzoek ${i}`)
    const verwacht = BLIJFT_GEWEIGERD[verzoeken.length > 1 ? `${naam} ${i}` : naam]?.[0]
    const goed = verwacht === undefined ? statusCode < 300 : statusCode === verwacht
    if (!goed)
      slag.meld(
        `no valid example (${i}): ${statusCode} ${body.slice(0, 300)} ${JSON.stringify([verzoek.pad, verzoek.body]).slice(0, 500)}`,
      )
    await restore(slag)
  }
}
