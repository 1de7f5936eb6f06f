/** A calendar day as ISO text (2026-11-22), so that no time zone can shift it. */
export type Datum = string & { readonly __brand: 'Datum' }

const ISO_DAG = /^(\d{4})-(\d{2})-(\d{2})$/

/** Throws a RangeError when the text is no existing calendar day. */
export function datum(tekst: string): Datum {
  const [, jaar, maand, dag] = ISO_DAG.exec(tekst) ?? []
  const bestaat = jaar !== undefined && isDag(Number(jaar), Number(maand), Number(dag))
  if (!bestaat) throw new RangeError(`geen bestaande dag: ${tekst}`)
  return tekst as Datum
}

export function isDag(jaar: number, maand: number, dag: number): boolean {
  const moment = new Date(Date.UTC(jaar, maand - 1, dag))
  return moment.getUTCFullYear() === jaar && moment.getUTCMonth() === maand - 1 && moment.getUTCDate() === dag
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** 22 november 2026 */
export function datumInWoorden(dag: Datum): string {
  const [jaar, maand, nummer] = dag.split('-')
  return `${Number(nummer)} ${MAANDEN[Number(maand) - 1]} ${jaar}`
}
