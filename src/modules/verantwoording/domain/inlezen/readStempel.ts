/** When a page was made and from an export of when; local times without zone ("2021-05-27T12:23:59"). */
export type Stempel = { readonly gebouwdOp: string; readonly exportOp: string }

const MOMENT = /(\d{1,2})[/-](\d{1,2})[/-](\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))?/g
const STEMPEL = /gebouwd|gemaakt|gegenereerd/i
const LANGSTE = 300

/**
 * "Deze pagina is gebouwd op 05/27/2021 12:23:59 met de export van 05/25/2021 13:50:49". Whether the day or the month comes first
 * is decided for the whole sentence: 27 can be no month. Where both can be, the day comes first, as is written here.
 * Null for any other sentence.
 */
export function readStempel(regel: string): Stempel | null {
  if (regel.length > LANGSTE || !STEMPEL.test(regel) || !/export/i.test(regel)) return null
  const momenten = [...regel.matchAll(MOMENT)]
  const maandEerst = momenten.some((moment) => Number(moment[2]) > 12)
  const [gebouwdOp, exportOp] = momenten.map((moment) => toInstant(moment, maandEerst))
  return gebouwdOp && exportOp ? { gebouwdOp, exportOp } : null
}

function toInstant([, een, twee, jaar, uur, minuut, seconde]: RegExpExecArray, maandEerst: boolean): string | null {
  const [dag, maand] = maandEerst ? [Number(twee), Number(een)] : [Number(een), Number(twee)]
  if (maand < 1 || maand > 12 || dag < 1 || dag > 31 || Number(uur) > 23 || Number(minuut) > 59) return null
  const twoDigits = (getal: number | string | undefined): string => String(getal ?? 0).padStart(2, '0')
  return `${jaar}-${twoDigits(maand)}-${twoDigits(dag)}T${twoDigits(uur)}:${minuut}:${twoDigits(seconde)}`
}
