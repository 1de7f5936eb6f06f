import { isPartijenText } from '../../../partners/public.ts'
import { isPlanningText } from '../planning/isPlanningText.ts'

const HELFT = 0.5
const STELLIG = 0.75
const MOGELIJK = 0.25
const BEKEND = 0.85

/** A cell that mostly says when. */
export const isPlanning = (tekst: string): boolean => isPlanningText(tekst) >= HELFT
/** A piece of running text that says when and hardly anything else. */
export const isStelligPlanning = (tekst: string): boolean => isPlanningText(tekst) >= STELLIG
/** A cell that mostly names parties. */
export const isPartijen = (tekst: string): boolean => isPartijenText(tekst) >= HELFT
export const isStelligPartijen = (tekst: string): boolean => isPartijenText(tekst) >= STELLIG

/** A name that could be a party, in a place where one is expected. */
export const isMogelijkPartijen = (tekst: string): boolean => isPartijenText(tekst) >= MOGELIJK
/** Parties that are known, not just capitals: "KVO" in brackets is mostly an abbreviation of the words before it. */
export const isBekendePartijen = (tekst: string): boolean => isPartijenText(tekst) >= BEKEND

const BEDRAG = /^(?:€|eur\b)?\s*[-+]?\d[\d.,]*\s*(?:%|€|euro|k|mln|fte|uur)?$/i

export const isGetal = (tekst: string): boolean => BEDRAG.test(tekst.trim())
