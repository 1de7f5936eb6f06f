import { activiteitentellingen } from '../modules/activiteiten/server/public.ts'
import { programmatellingen } from '../modules/programma/server/public.ts'
import type { Tellingbron } from '../platform/server/tellingbron.ts'

/** Everything that can be counted, in the order of the modules. A register that counts something adds itself here. */
export const tellingen: readonly Tellingbron[] = [...programmatellingen, ...activiteitentellingen]
