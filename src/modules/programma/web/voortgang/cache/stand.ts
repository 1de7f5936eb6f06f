import type { Antwoord } from '../../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../../contractUitvoering.ts'

/** Where every actie of a programme stands, as the API gives it. Days are ISO text. */
export type ProgrammaStand = Antwoord<typeof uitvoeringContract.getProgrammaStand>
export type ActieStand = ProgrammaStand['acties'][number]
export type StandMoment = ActieStand['momenten'][number]
export type Optelling = ProgrammaStand['programma']
export type Voortgang = Antwoord<typeof uitvoeringContract.listVoortgang>['items'][number]

export const findStand = (stand: ProgrammaStand | undefined, actieId: string): ActieStand | undefined =>
  stand?.acties.find((actie) => actie.actieId === actieId)

export const findMoment = (stand: ActieStand | undefined, sleutel: string): StandMoment | undefined =>
  stand?.momenten.find((moment) => moment.sleutel === sleutel)

/** The programme with the newer stand of one actie. The sums above it stay as they were: only the server makes those. */
export const putActieStand = (stand: ProgrammaStand, nieuw: ActieStand): ProgrammaStand => ({
  ...stand,
  acties: stand.acties.map((actie) => (actie.actieId === nieuw.actieId ? nieuw : actie)),
})
