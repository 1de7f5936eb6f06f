import type { Verzoek } from '../../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../../contractUitvoering.ts'
import type { StandMoment } from '../cache/stand.ts'

export type MomentBody = NonNullable<Verzoek<typeof uitvoeringContract.saveMoment>['body']>
export type MomentVerandering = Partial<Omit<MomentBody, 'versie'>>

/** What is recorded about a moment now: its own days only when it was replanned. */
export const recordedOf = ({ van, tot, gedaanOp, vervallen, notitie, extra, verplaatstVan }: StandMoment) => ({
  dagen: verplaatstVan !== null || extra ? { van, tot } : null,
  gedaanOp,
  vervallen,
  notitie,
})

/** A moment is saved as a whole: what is not changed goes along as it was. */
export const momentBody = (moment: StandMoment, verandering: MomentVerandering): MomentBody => ({
  versie: moment.versie,
  ...recordedOf(moment),
  ...verandering,
})
