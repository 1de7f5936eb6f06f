import { isPartijenText } from '../../../partners/public.ts'
import { isPlanningText } from '../planning/isPlanningText.ts'

const HELFT = 0.5
const STELLIG = 0.75

/** A cell that mostly says when. */
export const isPlanning = (tekst: string): boolean => isPlanningText(tekst) >= HELFT
/** A piece of running text that says when and hardly anything else. */
export const isStelligPlanning = (tekst: string): boolean => isPlanningText(tekst) >= STELLIG
/** A cell that mostly names parties. */
export const isPartijen = (tekst: string): boolean => isPartijenText(tekst) >= HELFT
export const isStelligPartijen = (tekst: string): boolean => isPartijenText(tekst) >= STELLIG

const BEDRAG = /^(?:€|eur\b)?\s*[-+]?\d[\d.,]*\s*(?:%|€|euro|k|mln|fte|uur)?$/i

export const isGetal = (tekst: string): boolean => BEDRAG.test(tekst.trim())
