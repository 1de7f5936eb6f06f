import type { Antwoord } from '../../../platform/contract.ts'
import { formatLengte } from '../../../platform/domain/termijnen/lengte.ts'
import type { Actor } from '../../../platform/server/withActor.ts'
import { REGIMETEKSTEN } from '../../toegang/public.ts'
import type { bewaringContract } from '../contract.ts'
import { KLOKNAMEN, RECORDNAMEN, type Bewaartermijn } from '../domain/bewaartermijn.ts'
import { checkGoedkeuring, GOEDKEURTEKSTEN } from '../domain/vernietigingslijst.ts'
import type { Blokkade } from './blokkade/blokkadeRepository.ts'
import type { Lijst } from './lijst/lijstRepository.ts'
import type { Regel } from './lijst/regelRepository.ts'

type Lijstbody = Antwoord<typeof bewaringContract.getVernietigingslijst>
type Regelbody = Antwoord<typeof bewaringContract.listVernietigingsregels>['items'][number]
type Blokkadebody = Antwoord<typeof bewaringContract.listBlokkades>['items'][number]
type Termijnbody = Antwoord<typeof bewaringContract.listBewaartermijnen>['items'][number]

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

export function toLijstBody(lijst: Lijst, actor: Pick<Actor, 'medewerkerId' | 'handelingen'>): Lijstbody {
  const oordeel = checkGoedkeuring({ ...lijst, aantal: lijst.staat }, actor.medewerkerId, lijst.versie)
  const mag = actor.handelingen.has('vernietiging:approve')
  return {
    ...{ id: lijst.id, nummer: lijst.nummer, status: lijst.status, versie: lijst.versie },
    ...{ opgesteldOp: lijst.opgesteldOp.toISOString(), opgesteldDoor: lijst.opgesteldNaam },
    ...{ goedgekeurdOp: iso(lijst.goedgekeurdOp), goedgekeurdDoor: lijst.goedgekeurdNaam },
    ...{ vernietigdOp: iso(lijst.vernietigdOp), opgeschoondOp: iso(lijst.opgeschoondOp) },
    ...{ staat: lijst.staat, vernietigd: lijst.vernietigd },
    verklaringSha256: lijst.verklaringSha256?.toString('hex') ?? null,
    magGoedkeuren: mag && oordeel.ok,
    waaromNiet: mag && lijst.status === 'opgesteld' && !oordeel.ok ? GOEDKEURTEKSTEN[oordeel.reden] : null,
  }
}

export const toRegelBody = (regel: Regel): Regelbody => ({
  ...{ id: regel.id, recordsoort: regel.recordsoort, regime: regel.regime, kenmerk: regel.kenmerk },
  ...{ klokdag: regel.klokdag, laatste: regel.laatste, uitleg: regel.uitleg, status: regel.status },
  ...{ reden: regel.reden, geblokkeerd: regel.geblokkeerd, sha256: regel.recordHash.toString('hex') },
  naam: RECORDNAMEN[regel.recordsoort],
})

export const toBlokkadeBody = ({ id, soort, naam, reden, gezetOp, gezetNaam }: Blokkade): Blokkadebody => ({
  ...{ id, soort, naam, reden },
  ...{ gezetOp: gezetOp.toISOString(), gezetDoor: gezetNaam },
})

export const toTermijnBody = (termijn: Bewaartermijn): Termijnbody => ({
  ...termijn,
  naam: RECORDNAMEN[termijn.recordsoort],
  regimeNaam: REGIMETEKSTEN[termijn.regime].naam,
  zin: `${termijn.hoogstens ? 'ten hoogste ' : ''}${formatLengte(termijn.lengte)} na ${KLOKNAMEN[termijn.klok]}`,
})
