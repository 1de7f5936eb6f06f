import { STATUSWOORDEN } from '../../../domain/stand/describeStatus.ts'
import { needsReden } from '../../../domain/stand/needsReden.ts'
import { HAND_STATUSSEN, type HandStatus } from '../../../domain/stand/stand.ts'
import type { ActieStand } from '../cache/stand.ts'

/** No status by hand: what the planning and the moments say. */
export const VOLGT = 'volgt'
export type Statuskeuze = HandStatus | typeof VOLGT

export const STATUS_KEUZES: readonly { readonly waarde: Statuskeuze; readonly label: string }[] = [
  { waarde: VOLGT, label: 'Volg de planning' },
  ...HAND_STATUSSEN.map((waarde) => ({ waarde, label: STATUSWOORDEN[waarde] })),
]

export const REDEN_MIST = 'Deze status past niet bij wat is vastgelegd. Schrijf erbij waarom.'

export const isRedenNodig = ({ afgeleid }: Pick<ActieStand, 'afgeleid'>, keuze: Statuskeuze): boolean =>
  keuze !== VOLGT && needsReden(afgeleid, keuze)

/** The status in the form of the contract. */
export const toStatus = (keuze: Statuskeuze, reden: string) => ({
  status: keuze === VOLGT ? null : keuze,
  reden: keuze === VOLGT ? '' : reden.trim(),
})
