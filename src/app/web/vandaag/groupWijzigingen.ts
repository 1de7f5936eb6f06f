import type { Wijziging } from './vandaagQueries.ts'

export type Wijzigingsgroep = { readonly eerste: Wijziging; readonly aantal: number }

/** Joins neighbours that are one act of one person: taking over a document makes a hundred records at once. */
export function groupWijzigingen(wijzigingen: readonly Wijziging[]): Wijzigingsgroep[] {
  const groepen: Wijzigingsgroep[] = []
  for (const wijziging of wijzigingen) {
    const vorige = groepen.at(-1)
    if (vorige && isSameAct(vorige.eerste, wijziging)) {
      groepen[groepen.length - 1] = { ...vorige, aantal: vorige.aantal + 1 }
    } else groepen.push({ eerste: wijziging, aantal: 1 })
  }
  return groepen
}

const MINUUT = 'yyyy-mm-ddThh:mm'.length

const isSameAct = (een: Wijziging, ander: Wijziging): boolean =>
  een.wie === ander.wie &&
  een.daad === ander.daad &&
  een.herkomst === ander.herkomst &&
  een.programmaId === ander.programmaId &&
  een.tijd.slice(0, MINUUT) === ander.tijd.slice(0, MINUUT)
