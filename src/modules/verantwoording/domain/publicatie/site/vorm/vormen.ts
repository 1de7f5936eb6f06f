import type { Vorm } from '../../../verantwoording.ts'
import type { Vormdeel } from './vorm.ts'
import { vormA } from './vormA.ts'
import { vormB } from './vormB.ts'
import { vormC } from './vormC.ts'
import { vormD } from './vormD.ts'
import { vormE } from './vormE.ts'

export const VORMDELEN: Readonly<Record<Vorm, Vormdeel>> = { A: vormA, B: vormB, C: vormC, D: vormD, E: vormE }
