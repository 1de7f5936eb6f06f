import type { Termijn } from '../termijn.ts'
import { AWB_BESLUIT_TERMIJNEN } from './awbBesluitTermijnen.ts'
import { AWB_BEZWAAR_TERMIJNEN } from './awbBezwaarTermijnen.ts'
import { AWB_BOETE_TERMIJNEN } from './awbBoeteTermijnen.ts'
import { AWB_HANDHAVING_TERMIJNEN } from './awbHandhavingTermijnen.ts'
import { BIBOB_TERMIJNEN } from './bibobTermijnen.ts'
import { GEGEVENS_TERMIJNEN } from './gegevensTermijnen.ts'
import { GEMEENTEWET_TERMIJNEN } from './gemeentewetTermijnen.ts'
import { OVERIGE_TERMIJNEN } from './overigeTermijnen.ts'
import { VERHUURDERSCHAP_TERMIJNEN } from './verhuurderschapTermijnen.ts'
import { WOO_TERMIJNEN } from './wooTermijnen.ts'
import { WTH_TERMIJNEN } from './wthTermijnen.ts'

/** The day on which the law was looked up; a decision records it beside the term that it used. */
export const TABELVERSIE = '2026-11-22'

/** All statutory terms that Baken knows, regime by regime. */
export const TERMIJNTABEL: readonly Termijn[] = [
  ...WTH_TERMIJNEN,
  ...GEMEENTEWET_TERMIJNEN,
  ...AWB_BESLUIT_TERMIJNEN,
  ...AWB_HANDHAVING_TERMIJNEN,
  ...AWB_BOETE_TERMIJNEN,
  ...AWB_BEZWAAR_TERMIJNEN,
  ...BIBOB_TERMIJNEN,
  ...VERHUURDERSCHAP_TERMIJNEN,
  ...GEGEVENS_TERMIJNEN,
  ...WOO_TERMIJNEN,
  ...OVERIGE_TERMIJNEN,
]

const OP_ID = new Map(TERMIJNTABEL.map((termijn) => [termijn.id, termijn]))

export const findTermijn = (id: string): Termijn | undefined => OP_ID.get(id)
