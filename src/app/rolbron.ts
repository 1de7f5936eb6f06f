import type { Rolbron } from '../modules/toegang/server/public.ts'
import { handelinggroepen } from './handelingen.ts'
import { handelingenOf, standaardOf } from './permissions.ts'

/** What toegang must know of the handelingen of all modules. */
export const rolbron: Rolbron = { groepen: handelinggroepen, standaardOf, handelingenOf }
