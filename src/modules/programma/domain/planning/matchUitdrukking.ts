import type { PlanningDeel } from '../planning.ts'
import { findPhrase } from './phrases.ts'
import { UITDRUKKINGEN_IN_CEL, UITDRUKKINGEN_OVERAL, type Betekenis } from './uitdrukkingen.ts'
import { GEWICHT, literalTekst, type Matcher } from './vondst.ts'

const toDelen = (betekenis: Betekenis, tekst: string): readonly PlanningDeel[] => {
  if (betekenis === 'regelmatig') return [{ soort: 'frequentie', aantal: null, per: 'looptijd' }]
  if (betekenis === 'eenmalig') return [{ soort: 'frequentie', aantal: 1, per: 'looptijd' }]
  return [betekenis === 'aanleiding' ? { soort: betekenis, tekst } : { soort: betekenis }]
}

const GEWICHTEN: Readonly<Record<Betekenis, number>> = {
  doorlopend: GEWICHT.doorlopend,
  regelmatig: GEWICHT.aanleiding,
  eenmalig: GEWICHT.aanleiding,
  nader_te_plannen: GEWICHT.aanleiding,
  aanleiding: GEWICHT.aanleiding,
}

/** "indien nodig van …" tells more: the occasion opens and is read by `matchAanleiding`. */
const VERDER: ReadonlySet<string> = new Set(['van', 'dat'])

/** A fixed expression: "doorlopend", "op verzoek", "n.t.b.". */
export const matchUitdrukking: Matcher = (tokens, i, wijze, tekst) => {
  const gevonden = findPhrase(wijze === 'cel' ? UITDRUKKINGEN_IN_CEL : UITDRUKKINGEN_OVERAL, tokens, i)
  if (gevonden === null) return null
  if (gevonden.waarde === 'aanleiding' && VERDER.has(tokens[gevonden.tot]?.woord ?? '')) return null
  const delen = toDelen(gevonden.waarde, literalTekst(tekst, tokens, i, gevonden.tot))
  return { van: i, tot: gevonden.tot, delen, gewicht: GEWICHTEN[gevonden.waarde] }
}
