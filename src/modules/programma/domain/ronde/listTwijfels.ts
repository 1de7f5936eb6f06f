import type { Moment } from '../momenten/moment.ts'
import type { ActieStatus } from '../stand/stand.ts'
import type { Antwoordinhoud } from './ronde.ts'

/** Why an adviseur should look before taking over an answer. */
export const TWIJFELS = {
  status: 'Stelt een status voor die anders is dan de planning zegt.',
  moment_weg: 'Noemt een keer die niet meer in de planning staat.',
  al_gedaan: 'Noemt een keer die al met een andere datum is afgevinkt.',
  moment_vervallen: 'Noemt een keer die is vervallen.',
  stil_te_laat: 'Niets te melden, maar de actie is te laat.',
} as const
export type Twijfel = keyof typeof TWIJFELS

type Actie = { readonly status: ActieStatus; readonly momenten: readonly Moment[] }

/** Empty: what was answered can be taken over as it stands. */
export function listTwijfels({ gedaan, nietsTeMelden, status }: Antwoordinhoud, actie: Actie): Twijfel[] {
  const gevonden = new Set<Twijfel>()
  if (status !== null && status !== actie.status) gevonden.add('status')
  if (nietsTeMelden && actie.status === 'te_laat') gevonden.add('stil_te_laat')
  for (const { sleutel, op } of gedaan) {
    const moment = actie.momenten.find((bekend) => bekend.sleutel === sleutel)
    if (!moment) gevonden.add('moment_weg')
    else if (moment.stand === 'vervallen') gevonden.add('moment_vervallen')
    else if (moment.stand === 'gedaan' && moment.gedaanOp !== op) gevonden.add('al_gedaan')
  }
  return [...gevonden]
}
