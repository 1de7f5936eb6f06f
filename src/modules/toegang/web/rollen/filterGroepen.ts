import type { Matrixgroep } from './rollenQuery.ts'

/** Only the handelingen with these words in their name or sentence, or all of a group whose name has them. */
export function filterGroepen(groepen: readonly Matrixgroep[], q: string): Matrixgroep[] {
  const gezocht = q.trim().toLocaleLowerCase('nl')
  const heeft = (tekst: string): boolean => tekst.toLocaleLowerCase('nl').includes(gezocht)
  return groepen.flatMap((groep) => {
    const handelingen = heeft(groep.naam)
      ? groep.handelingen
      : groep.handelingen.filter(({ naam, zin }) => heeft(naam) || heeft(zin))
    return handelingen.length > 0 ? { ...groep, handelingen } : []
  })
}
