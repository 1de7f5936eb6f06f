import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Actor } from '../../../../platform/server/withActor.ts'
import type { MomentFeit } from '../../domain/momenten/moment.ts'
import { describeStatus } from '../../domain/stand/describeStatus.ts'
import { isVanMij } from '../../domain/stand/isVanMij.ts'
import type { Stand } from '../../domain/stand/stand.ts'
import { standenOfActies, standOfActie, type ActieFeiten } from '../../domain/stand/standOfActie.ts'
import type { ActieUitvoering } from './uitvoeringRepository.ts'
import type { Bericht } from './voortgangRepository.ts'

/** Everything that is recorded about one actie. */
export type ActieDossier = {
  readonly uitvoering: ActieUitvoering
  readonly feiten: readonly MomentFeit[]
  readonly bericht: Bericht | undefined
}

export const handmatigOf = ({ handStatus, handReden }: ActieUitvoering): Stand['handmatig'] =>
  handStatus === null ? null : { status: handStatus, reden: handReden }

const toFeiten = ({ uitvoering, feiten, bericht }: ActieDossier): ActieFeiten => ({
  planning: uitvoering.planning,
  feiten,
  handmatig: handmatigOf(uitvoering),
  gemeld: bericht !== undefined,
})

export const standOf = (dossier: ActieDossier, jaar: number, vandaag: Datum): Stand =>
  standOfActie(toFeiten(dossier), jaar, vandaag)

export const standenOf = (dossiers: readonly ActieDossier[], jaar: number, vandaag: Datum): Stand[] =>
  standenOfActies(dossiers.map(toFeiten), jaar, vandaag)

export const mayReport = (actor: Actor, { actiehouderId, partijIds }: ActieUitvoering): boolean =>
  actor.handelingen.has('voortgang:edit') &&
  (actor.handelingen.has('onderdeel:edit') || isVanMij(actor, { actiehouderId, organisatieIds: partijIds }))

export const actiehouderOf = ({ actiehouderId, actiehouder }: ActieUitvoering) =>
  actiehouderId === null ? null : { id: actiehouderId, naam: actiehouder ?? '' }

/** The stand of one actie in the form of the contract. */
export function toStandBody(actor: Actor, dossier: ActieDossier, stand: Stand, open: boolean) {
  const { uitvoering, bericht } = dossier
  const { gewicht, geldbron, capaciteit, pilot, vorigeActieId, versie } = uitvoering
  const { status, afgeleid, dagenTeLaat, gedaan, verwacht, volgende, aandeel, zin, waarom, telbaar } = stand
  const actiehouder = actiehouderOf(uitvoering)
  const handmatig = handmatigOf(uitvoering)
  // Written out: for a programme of a hundred acties spreads would cost more than all the rest here.
  return {
    actieId: uitvoering.actieId,
    status,
    afgeleid,
    woord: describeStatus(stand),
    dagenTeLaat,
    gedaan,
    verwacht,
    volgende,
    aandeel,
    zin,
    waarom,
    telbaar,
    momenten: [...stand.momenten],
    uitvoering: { actiehouder, gewicht, geldbron, capaciteit, pilot, vorigeActieId, versie, handmatig },
    laatsteBericht: bericht ? { tekst: bericht.tekst, wie: bericht.wie, tijd: bericht.tijd.toISOString() } : null,
    magMelden: open && mayReport(actor, uitvoering),
  }
}
