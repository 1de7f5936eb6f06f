/** What an agenda address shows: the moments of acties, the activiteiten, or both. */
export const AGENDAINHOUD = ['momenten', 'activiteiten', 'alles'] as const
export type Agendainhoud = (typeof AGENDAINHOUD)[number]
