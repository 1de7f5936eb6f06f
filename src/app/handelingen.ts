import { activiteitenHandelingen } from '../modules/activiteiten/domain/handelingen.ts'
import { bewaringHandelingen } from '../modules/bewaring/domain/handelingen.ts'
import { inzichtHandelingen } from '../modules/inzicht/domain/handelingen.ts'
import { logboekHandelingen } from '../modules/logboek/domain/handelingen.ts'
import { notitiesHandelingen } from '../modules/notities/domain/handelingen.ts'
import { partnersHandelingen } from '../modules/partners/domain/handelingen.ts'
import { programmaHandelingen } from '../modules/programma/domain/handelingen.ts'
import { termijnenHandelingen } from '../modules/termijnen/domain/handelingen.ts'
import { toegangHandelingen } from '../modules/toegang/domain/handelingen.ts'
import { verantwoordingHandelingen } from '../modules/verantwoording/domain/handelingen.ts'
import type { Handelinggroep, Handelingtekst } from '../platform/domain/handeling.ts'
import { platformHandelingen } from '../platform/domain/handelingen.ts'

/** Every handeling in words, in the order of the modules. */
export const handelinggroepen: readonly Handelinggroep[] = [
  ...toegangHandelingen,
  ...partnersHandelingen,
  ...logboekHandelingen,
  ...notitiesHandelingen,
  ...termijnenHandelingen,
  ...programmaHandelingen,
  ...activiteitenHandelingen,
  ...inzichtHandelingen,
  ...verantwoordingHandelingen,
  ...bewaringHandelingen,
  ...platformHandelingen,
]

export const handelingteksten: readonly Handelingtekst[] = handelinggroepen.flatMap(({ handelingen }) => handelingen)
