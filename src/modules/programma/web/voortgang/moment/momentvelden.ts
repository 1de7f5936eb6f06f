import type { StandMoment } from '../cache/stand.ts'
import { recordedOf, type MomentVerandering } from './momentVerandering.ts'

export type Momentvelden = {
  readonly van: string
  readonly tot: string
  readonly gedaanOp: string
  readonly vervalt: boolean
  readonly vervallen: string
  readonly notitie: string
}

export const readMoment = ({ van, tot, gedaanOp, vervallen, notitie }: StandMoment): Momentvelden => ({
  van,
  tot,
  gedaanOp: gedaanOp ?? '',
  vervalt: vervallen !== '',
  vervallen,
  notitie,
})

type Fouten = Partial<Record<keyof Momentvelden, string>>

/** What can be said without the server. */
export function checkMoment({ van, tot, gedaanOp, vervalt, vervallen }: Momentvelden, vandaag: string): Fouten {
  return {
    ...(van === '' && { van: 'Vul de eerste dag in.' }),
    ...(tot === '' && { tot: 'Vul de laatste dag in.' }),
    ...(van !== '' && tot !== '' && tot < van && { tot: 'De laatste dag ligt voor de eerste. Draai de dagen om.' }),
    ...(!vervalt && gedaanOp > vandaag && { gedaanOp: 'Kies vandaag of een dag daarvoor.' }),
    ...(vervalt && vervallen.trim() === '' && { vervallen: 'Schrijf waarom dit niet doorgaat.' }),
  }
}

/** Only what differs from how it stood. The days that the planning gives need no days of their own. */
export function toVerandering(moment: StandMoment, velden: Momentvelden): MomentVerandering {
  const gepland = moment.verplaatstVan ?? { van: moment.van, tot: moment.tot }
  const isGepland = velden.van === gepland.van && velden.tot === gepland.tot
  const eerder = recordedOf(moment)
  const na = {
    dagen: isGepland && !moment.extra ? null : { van: velden.van, tot: velden.tot },
    gedaanOp: velden.vervalt || velden.gedaanOp === '' ? null : velden.gedaanOp,
    vervallen: velden.vervalt ? velden.vervallen.trim() : '',
    notitie: velden.notitie.trim(),
  }
  return {
    ...(JSON.stringify(na.dagen) !== JSON.stringify(eerder.dagen) && { dagen: na.dagen }),
    ...(na.gedaanOp !== eerder.gedaanOp && { gedaanOp: na.gedaanOp }),
    ...(na.vervallen !== eerder.vervallen && { vervallen: na.vervallen }),
    ...(na.notitie !== eerder.notitie && { notitie: na.notitie }),
  }
}
