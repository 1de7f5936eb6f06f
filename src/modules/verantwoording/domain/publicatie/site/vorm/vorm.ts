import type { PublicatieInzet } from '../../publicatie.ts'
import type { Opmaak } from '../opmaak.ts'
import type { Bladbron } from '../site.ts'

/** How a form shows one inzet, below a heading of its name. `onder` is the level of that heading. */
export type Vormdeel = (bron: Bladbron, inzet: PublicatieInzet, onder: number) => Opmaak
