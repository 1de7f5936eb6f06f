import type { Datum } from '../../../../platform/domain/datum.ts'

export const GRONDSLAGEN = ['taak', 'plicht', 'vitaal', 'toestemming', 'overeenkomst', 'belang'] as const
/** AVG art. 6 lid 1. */
export type Grondslag = (typeof GRONDSLAGEN)[number]

export const GRONDSLAGTEKSTEN: Readonly<Record<Grondslag, string>> = {
  taak: 'Taak van algemeen belang (AVG artikel 6 lid 1 onder e)',
  plicht: 'Wettelijke plicht (AVG artikel 6 lid 1 onder c)',
  vitaal: 'Vitaal belang (AVG artikel 6 lid 1 onder d)',
  toestemming: 'Toestemming (AVG artikel 6 lid 1 onder a)',
  overeenkomst: 'Overeenkomst (AVG artikel 6 lid 1 onder b)',
  belang: 'Gerechtvaardigd belang (AVG artikel 6 lid 1 onder f)',
}

/** What decides whether it may be somebody's purpose. */
export type Gebruik = { readonly rollen: readonly string[]; readonly vanaf: Datum; readonly tot: Datum | null }

export const isVanKracht = ({ vanaf, tot }: Pick<Gebruik, 'vanaf' | 'tot'>, dag: Datum): boolean =>
  vanaf <= dag && (tot === null || tot >= dag)

/** Whether somebody with these rollen may open a dossier for it on this day. */
export const mayUse = (verwerking: Gebruik, rollen: readonly string[], dag: Datum): boolean =>
  isVanKracht(verwerking, dag) && verwerking.rollen.some((rol) => rollen.includes(rol))

/** "Woonoverlast in de wijk" → "woonoverlast-in-de-wijk" */
export const toSleutel = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '') || 'verwerking'
