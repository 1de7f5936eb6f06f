import { describeRollen, toRollen } from '../modules/toegang/domain/rol.ts'
import { handelingteksten } from './handelingen.ts'

const DADEN = new Map<string, string>(handelingteksten.map(({ handeling, naam }) => [handeling, naam]))

/** How the log names what others named: handelingen, and the rollen of who acted. */
export const logboeknamen = {
  daadOf: (handeling: string): string => DADEN.get(handeling) ?? handeling,
  rolOf: (rol: string): string => describeRollen(toRollen(rol.split('+'))),
  handelingen: handelingteksten.map(({ handeling, naam }) => ({ handeling, naam })),
} as const
