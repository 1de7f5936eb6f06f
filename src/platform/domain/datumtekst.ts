import { jaarOf, maandOf, type Datum } from './datum.ts'

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** "22 november 2026". */
export const formatDatum = (dag: Datum): string => `${formatDag(dag)} ${jaarOf(dag)}`

/** "22 november". */
export const formatDag = (dag: Datum): string => `${Number(dag.slice(8))} ${MAANDEN[maandOf(dag) - 1] ?? ''}`

/** "22 november", with the year when it is another than that of `nu`. */
export const formatDagBij = (dag: Datum, nu: Datum): string =>
  jaarOf(dag) === jaarOf(nu) ? formatDag(dag) : formatDatum(dag)
