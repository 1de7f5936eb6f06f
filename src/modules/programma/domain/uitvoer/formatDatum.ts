import { type Datum, jaarOf, maandOf } from '../../../../platform/domain/datum.ts'

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** "22 november 2026" */
export const formatDatum = (dag: Datum): string =>
  `${Number(dag.slice(8))} ${MAANDEN[maandOf(dag) - 1] ?? ''} ${jaarOf(dag)}`
