export const SEIZOENEN = ['voorjaar', 'zomer', 'najaar', 'winter'] as const
export type Seizoen = (typeof SEIZOENEN)[number]

/** looptijd: over the whole programme ("eenmalig" is 1 per looptijd, a bare "3x" is 3 per looptijd, "regelmatig" null). */
export const FREQUENTIE_EENHEDEN = ['dag', 'week', 'maand', 'kwartaal', 'halfjaar', 'jaar', 'looptijd'] as const
export type FrequentieEenheid = (typeof FREQUENTIE_EENHEDEN)[number]

/** A stretch of the calendar. `jaar` is null when the text leaves it out: then it is the programme's year. */
export type Periode = { readonly jaar: number | null; readonly deel: 'begin' | 'medio' | 'eind' | null } & (
  | { readonly eenheid: 'jaar' }
  | { readonly eenheid: 'halfjaar'; readonly nummer: 1 | 2 }
  | { readonly eenheid: 'kwartaal'; readonly nummer: 1 | 2 | 3 | 4 }
  | { readonly eenheid: 'seizoen'; readonly naam: Seizoen }
  | { readonly eenheid: 'maand'; readonly nummer: number }
  | { readonly eenheid: 'week'; readonly nummer: number }
  | { readonly eenheid: 'dag'; readonly maand: number; readonly dag: number }
)

/**
 * in: within it · voor: done before it begins · uiterlijk: done before it ends · vanaf: from its start, without end ·
 * na: after it has ended · tot: lasts until its start (of jaar: its end) · tot_en_met: lasts to its end · start: begins in it
 */
export const GRENZEN = ['in', 'voor', 'uiterlijk', 'vanaf', 'na', 'tot', 'tot_en_met', 'start'] as const
export type Grens = (typeof GRENZEN)[number]

export type PlanningDeel =
  | { readonly soort: 'doorlopend' }
  | { readonly soort: 'periode'; readonly grens: Grens; readonly periodes: readonly Periode[] }
  /** "4 maal per jaar": aantal 4, per jaar. "elke zes weken": aantal 1, per week, om 6. "aantal maal per jaar": aantal null. */
  | {
      readonly soort: 'frequentie'
      readonly aantal: number | null
      readonly per: FrequentieEenheid
      readonly om?: number
    }
  /** On occasion ("indien nodig", "op verzoek", "bij elke melding"); `tekst` is the occasion as written. */
  | { readonly soort: 'aanleiding'; readonly tekst: string }
  | { readonly soort: 'nader_te_plannen' }
  | { readonly soort: 'onbekend'; readonly tekst: string }

/** Typed planning. `tekst` is always the literal text of the source; `delen` is empty when the text is empty or says "n.v.t.". */
export type Planning = { readonly tekst: string; readonly delen: readonly PlanningDeel[] }
