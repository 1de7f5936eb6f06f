/** A gemeente as it is typed; `sleutel` tells one row from another. */
export type Gemeenterij = { readonly sleutel: number; readonly code: string; readonly naam: string }

/** "307", "gm307" and "GM0307" are the same gemeente. */
function toGemeentecode(getypt: string): string {
  const kaal = getypt.trim().toUpperCase()
  const [, cijfers] = /^(?:GM)?(\d{1,4})$/.exec(kaal) ?? []
  return cijfers === undefined ? kaal : `GM${cijfers.padStart(4, '0')}`
}

const isLeeg = ({ code, naam }: Gemeenterij): boolean => code.trim() === '' && naam.trim() === ''

/** What was typed, without empty rows. */
export const toGemeenten = (rijen: readonly Gemeenterij[]): { code: string; naam: string }[] =>
  rijen.filter((rij) => !isLeeg(rij)).map(({ code, naam }) => ({ code: toGemeentecode(code), naam: naam.trim() }))

/** What cannot be saved, in words; null when all of it can. */
export function findGemeentefout(rijen: readonly Gemeenterij[]): string | null {
  const gemeenten = toGemeenten(rijen)
  const verkeerd = gemeenten.find(({ code }) => !/^GM\d{4}$/.test(code))
  if (gemeenten.length === 0) return 'Noem minstens één gemeente.'
  if (verkeerd) return `Vul bij ‘${verkeerd.naam}’ de code van het CBS in: GM en vier cijfers.`
  const naamloos = gemeenten.find(({ naam }) => naam === '')
  if (naamloos) return `Schrijf hoe ${naamloos.code} heet.`
  const codes = gemeenten.map(({ code }) => code)
  const dubbel = codes.find((code, plek) => codes.indexOf(code) !== plek)
  return dubbel === undefined ? null : `${dubbel} staat er twee keer. Haal er een weg.`
}
