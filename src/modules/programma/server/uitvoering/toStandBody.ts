import type { Datum } from '../../../../platform/domain/datum.ts'
import type { Actor } from '../../../../platform/server/withActor.ts'
import type { MomentFeit } from '../../domain/momenten/moment.ts'
import { describeStatus } from '../../domain/stand/describeStatus.ts'
import { magMelden } from '../../domain/stand/magMelden.ts'
import type { Stand } from '../../domain/stand/stand.ts'
import { standenOfActies, standOfActie, type ActieFeiten, type ActieStand } from '../../domain/stand/standOfActie.ts'
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
  ...{ planning: uitvoering.planning, feiten, handmatig: handmatigOf(uitvoering) },
  gemeld: bericht !== undefined,
})

export const standOf = (dossier: ActieDossier, jaar: number, vandaag: Datum): ActieStand =>
  standOfActie(toFeiten(dossier), jaar, vandaag)

export const standenOf = (dossiers: readonly ActieDossier[], jaar: number, vandaag: Datum): ActieStand[] =>
  standenOfActies(dossiers.map(toFeiten), jaar, vandaag)

export const mayReport = (actor: Actor, { actiehouderId, partijIds }: ActieUitvoering): boolean =>
  actor.handelingen.has('voortgang:edit') &&
  magMelden(
    { ...actor, bewerktAlles: actor.handelingen.has('onderdeel:edit') },
    { actiehouderId, organisatieIds: partijIds },
  )

export const actiehouderOf = ({ actiehouderId, actiehouder }: ActieUitvoering) =>
  actiehouderId === null ? null : { id: actiehouderId, naam: actiehouder ?? '' }

/** The stand of one actie in the form of the contract. */
export function toStandBody(actor: Actor, dossier: ActieDossier, stand: ActieStand, open: boolean) {
  const { uitvoering, bericht } = dossier
  const { gewicht, geldbron, capaciteit, pilot, vorigeActieId, versie } = uitvoering
  return {
    actieId: uitvoering.actieId,
    ...stand,
    woord: describeStatus(stand),
    momenten: [...stand.momenten],
    uitvoering: {
      actiehouder: actiehouderOf(uitvoering),
      ...{ gewicht, geldbron, capaciteit, pilot, vorigeActieId, versie },
      handmatig: handmatigOf(uitvoering),
    },
    laatsteBericht: bericht ? { tekst: bericht.tekst, wie: bericht.wie, tijd: bericht.tijd.toISOString() } : null,
    magMelden: open && mayReport(actor, uitvoering),
  }
}
