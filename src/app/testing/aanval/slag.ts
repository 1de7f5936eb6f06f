import type { FastifyInstance } from 'fastify'
import type { Contract, Endpoint } from '../../../platform/contract.ts'
import type { Aanvaller } from './aanvaller.ts'
import type { Kennis } from './kennis.ts'
import { judgeAntwoord } from './oordeel.ts'
import type { Wereld } from './startWereld.ts'
import { sendVerzoek, type Antwoord, type Verzoek } from './verzoek.ts'

export type Doelwit = {
  readonly http: Pick<FastifyInstance, 'inject'>
  readonly contracten: Readonly<Record<string, Contract>>
  readonly wereld: Wereld
  /** How many values each field is tried with: 1 in CI. */
  readonly diepte: number
}

/** The attack on one endpoint. */
export type Slag = {
  readonly doelwit: Doelwit
  readonly kennis: Kennis
  readonly naam: string
  readonly endpoint: Endpoint
  readonly verzoeken: readonly Verzoek[]
  /** Who may do this; the first is the one whose requests are changed. */
  readonly bevoegden: readonly [Aanvaller, ...Aanvaller[]]
  /** The acts that its address knows. */
  readonly bekend: ReadonlySet<string>
  /** What the same application answers about an address that is nowhere. */
  readonly nietGevonden: string
  readonly meld: (wat: string) => void
}

export const isLezen = ({ endpoint }: Slag): boolean => endpoint.method === 'GET'

export async function send(
  slag: Slag,
  verzoek: Verzoek,
  wie: Aanvaller,
  wat: string,
  mag?: readonly number[],
): Promise<Antwoord> {
  const antwoord = await sendVerzoek(slag.doelwit.http, { ...verzoek, toegang: wie.toegang })
  const melding = (fout: string) =>
    slag.meld(`${wat}, als ${wie.rol}: ${fout} (${antwoord.statusCode} ${antwoord.body.slice(0, 160)})`)
  for (const fout of judgeAntwoord(antwoord, verzoek, wie.verboden)) melding(fout)
  if (mag !== undefined && !mag.includes(antwoord.statusCode)) melding(`wanted ${mag.join(' or ')}`)
  return antwoord
}

/** Stored again as it was. */
export const restore = ({ doelwit }: Slag): Promise<void> => doelwit.wereld.tabellen.restore()

const TEGELIJK = 6

/** What leaves nothing behind goes some at once: the database has more than one hand. */
export async function allAtOnce<T>(dingen: readonly T[], doe: (ding: T) => Promise<unknown>): Promise<void> {
  for (let begin = 0; begin < dingen.length; begin += TEGELIJK) {
    await Promise.all(dingen.slice(begin, begin + TEGELIJK).map(doe))
  }
}
