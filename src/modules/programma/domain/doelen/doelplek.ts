/**
 * Where the text stands decides how readily a doel is seen in it:
 * doelstelling: under a head or column that asks for goals, so every sentence is one ·
 * ambitie: beside an inzet; measurable ones, directions and states · inzet: the same, a little less sure ·
 * proza: running text; only what is clearly aimed at · toelichting: running text in a document that keeps its doelen elsewhere
 */
export const DOELPLEKKEN = ['doelstelling', 'ambitie', 'inzet', 'proza', 'toelichting'] as const
export type Doelplek = (typeof DOELPLEKKEN)[number]
