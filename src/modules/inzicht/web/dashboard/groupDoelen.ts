import type { Doelregel } from '../doel/doelenQuery.ts'

export type Doelgroep = { readonly id: string; readonly naam: string; readonly doelen: readonly Doelregel[] }

const HEEL_PROGRAMMA = { id: '', naam: 'Het hele programma' }

/** By prioriteit, in the order of the programme. */
export function groupDoelen(regels: readonly Doelregel[]): readonly Doelgroep[] {
  const groepen = new Map<string, { id: string; naam: string; doelen: Doelregel[] }>()
  for (const regel of regels) {
    const { prioriteitId, prioriteit } = regel.doel
    const kop = prioriteitId === null ? HEEL_PROGRAMMA : { id: prioriteitId, naam: prioriteit ?? '' }
    const groep = groepen.get(kop.id) ?? { ...kop, doelen: [] }
    groep.doelen.push(regel)
    groepen.set(kop.id, groep)
  }
  return [...groepen.values()]
}

type Programma = { readonly id: string; readonly titel: string; readonly jaar: number; readonly status: string }

/** What is being carried out now, or else the newest. */
export const findLopend = <P extends Programma>(programmas: readonly P[]): P | undefined =>
  programmas.find(({ status }) => status === 'vastgesteld') ?? programmas[0]
