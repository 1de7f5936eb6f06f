import type { NavPunt } from './schilContext.ts'

/** Whether a way in is shown to who holds these acts. */
export const isVoor = ({ handeling }: Pick<NavPunt, 'handeling'>, handelingen: readonly string[]): boolean =>
  [handeling].flat().some((een) => handelingen.includes(een))
