import type { Verzoek } from '../../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../../contractUitvoering.ts'
import type { ActieStand, StandMoment } from '../cache/stand.ts'

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

const standOf = ({ gedaanOp, vervallen }: Pick<StandMoment, 'gedaanOp' | 'vervallen'>): StandMoment['stand'] => {
  if (gedaanOp !== null) return 'gedaan'
  return vervallen === '' ? 'open' : 'vervallen'
}

/** The stand with one moment changed, as it will be when the server agrees. Its words and sums stay as they were. */
export const changeMoment = (
  stand: ActieStand,
  sleutel: string,
  { dagen, ...verandering }: MomentVerandering,
): ActieStand => ({
  ...stand,
  momenten: stand.momenten.map((moment) => {
    if (moment.sleutel !== sleutel) return moment
    const gepland = moment.verplaatstVan ?? { van: moment.van, tot: moment.tot }
    const na = { ...moment, ...verandering }
    if (dagen === undefined) return { ...na, stand: standOf(na) }
    return { ...na, ...(dagen ?? gepland), verplaatstVan: dagen && !moment.extra ? gepland : null, stand: standOf(na) }
  }),
})

/** Its last day is over and nobody said that it was done. */
export const isTeLaat = ({ stand, tot }: Pick<StandMoment, 'stand' | 'tot'>, vandaag: string): boolean =>
  stand === 'open' && tot < vandaag
