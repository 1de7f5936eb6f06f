import { ACTIVITEITSTATUSSEN, type Activiteitstatus } from '../domain/activiteit.ts'

export type Filter = {
  readonly q?: string
  readonly van?: string
  readonly tot?: string
  readonly soort?: string
  readonly gebied?: string
  readonly status?: Activiteitstatus
  readonly actie?: string
}

const VELDEN = ['q', 'van', 'tot', 'soort', 'gebied', 'actie'] as const

/** What stands after the question mark of /activiteiten; anything else is left out. */
export function readActiviteitenAdres(zoek: Record<string, unknown>): Filter {
  const status = ACTIVITEITSTATUSSEN.find((een) => een === zoek.status)
  const gegeven = VELDEN.flatMap((veld) => {
    const waarde = zoek[veld]
    return typeof waarde === 'string' && waarde !== '' ? [[veld, waarde] as const] : []
  })
  return { ...Object.fromEntries(gegeven), ...(status && { status }) }
}

/** The month that the calendar shows; anything else is left out. */
export const readKalenderAdres = ({ maand }: Record<string, unknown>): { readonly maand?: string } =>
  typeof maand === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(maand) ? { maand } : {}
