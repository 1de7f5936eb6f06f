/** When in the year an account is given (BBV 25, 27; the bestuursrapportage of the gemeente itself). */
export const MOMENTEN = ['bestuursrapportage', 'jaarverslag'] as const
export type Moment = (typeof MOMENTEN)[number]

/**
 * The five forms that accounts of gemeenten have:
 * A what did we want, what did we do, what did it cost; B plans for next year; C visible result, progress, explanation, numbered;
 * D the whole programme with its state; E a summary for residents.
 */
export const VORMEN = ['A', 'B', 'C', 'D', 'E'] as const
export type Vorm = (typeof VORMEN)[number]

/** What the draft is made from: the execution of the programme, or the account that was read from a document. */
export const HERKOMSTEN = ['uitvoering', 'document'] as const
export type Herkomst = (typeof HERKOMSTEN)[number]

/** What a person says became of a promise. */
export const OORDELEN = ['gerealiseerd', 'deels', 'niet'] as const
export type Oordeel = (typeof OORDELEN)[number]

/** Concept, then checked (college), adopted (and frozen), and published. */
export const STAPPEN = ['concept', 'ter_controle', 'vastgesteld', 'gepubliceerd'] as const
export type Stap = (typeof STAPPEN)[number]
