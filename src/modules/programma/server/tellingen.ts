import type { Tellingbron } from '../../../platform/server/tellingbron.ts'
import { actiesBron } from './tellingen/actiesBron.ts'
import { momentenBron } from './tellingen/momentenBron.ts'

/** What this module can count. */
export const programmatellingen: readonly Tellingbron[] = [actiesBron, momentenBron]
