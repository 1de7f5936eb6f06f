import type { Tx } from '../../../../platform/server/withActor.ts'
import { BuitenFout } from '../../../../platform/server/buiten/BuitenFout.ts'
import type { FetchBuiten } from '../../../../platform/server/buiten/createFetchBuiten.ts'
import { getHuisstijl } from '../../../toegang/server/public.ts'
import type { Bevinding } from '../../domain/publicatie/keuring/bevinding.ts'
import { checkPublicatie } from '../../domain/publicatie/keuring/checkPublicatie.ts'
import { listLinks, listTekstplaatsen } from '../../domain/publicatie/keuring/plaats.ts'
import type { Publicatie } from '../../domain/publicatie/publicatie.ts'
import { getInstelling } from './instellingRepository.ts'
import type { Gemaakt } from './makeSite.ts'
import type { Openbaar } from './uitgaveRepository.ts'

const GEEN: ReadonlySet<string> = new Set()

type Voorgenomen = {
  readonly publicatie: Publicatie
  readonly andere: readonly Openbaar[]
  /** The site with this account in. */
  readonly gemaakt: Gemaakt
}

/** What stands in the way of this account. */
export async function keurPublicatie(
  db: Tx,
  id: string,
  { publicatie, andere, gemaakt }: Voorgenomen,
  doodeLinks: ReadonlySet<string> = GEEN,
): Promise<readonly Bevinding[]> {
  const { ambtsdragers, domeinen } = await getInstelling(db)
  const { kleuren } = await getHuisstijl(db)
  return checkPublicatie(publicatie, {
    ...{ ambtsdragers, domeinen, kleuren, doodeLinks },
    andere: andere.filter(({ verantwoordingId }) => verantwoordingId !== id).map((ander) => ander.publicatie),
    paden: new Set(gemaakt.stukken.map(({ pad }) => pad)),
  })
}

const MEESTE_LINKS = 60
/** These say that a page is there but not for a machine. */
const TOCH_GOED = new Set([401, 403, 405, 429])

/** The addresses elsewhere that do not answer, asked one after another a few at a time. */
export async function findDoodeLinks(fetchBuiten: FetchBuiten, publicatie: Publicatie): Promise<ReadonlySet<string>> {
  const links = listTekstplaatsen(publicatie)
    .flatMap(({ tekst }) => listLinks(tekst))
    .filter((link) => link.startsWith('https://'))
  const wachtend = [...new Set(links)].slice(0, MEESTE_LINKS)
  const dood = new Set<string>()
  const vraag = async (): Promise<void> => {
    for (let link = wachtend.pop(); link !== undefined; link = wachtend.pop())
      if (!(await answers(fetchBuiten, link))) dood.add(link)
  }
  await Promise.all([vraag(), vraag(), vraag(), vraag()])
  return dood
}

async function answers(fetchBuiten: FetchBuiten, link: string): Promise<boolean> {
  try {
    const { ok, status } = await fetchBuiten(link, { method: 'HEAD', headers: {} })
    return ok || TOCH_GOED.has(status)
  } catch (fout) {
    if (!(fout instanceof BuitenFout)) throw fout
    return fout.reden === 'verwijst_door' || fout.reden === 'te_groot'
  }
}
