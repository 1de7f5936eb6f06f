import type { Norm, Normgrens } from '../norm.ts'
import type { Bevinding, Doel, Oordeel, Reden } from '../oordeel/oordeel.ts'
import type { Richting, Verandering } from '../oordeel/verandering.ts'
import { findBreuk } from '../reeks/jaarbeeld.ts'
import { isSteekproef, isTelling, type Indicator } from '../reeks/reeks.ts'
import { formatInterval, formatMetEenheid, formatNorm, formatWaarde } from './getalnotatie.ts'

const RICHTINGZIN: Readonly<Record<Richting, string>> = {
  daling: 'Dat is een daling.',
  stijging: 'Dat is een stijging.',
  kan_toeval_zijn: 'Dat verschil kan toeval zijn.',
  te_klein: 'De aantallen zijn te klein om te zeggen of er iets veranderd is.',
  gelijk: 'Dat is gelijk gebleven.',
}

export const composeRichtingzin = ({ richting, nu, toen, maat }: Verandering): string =>
  nu === toen && maat === 'verhouding' && richting === 'kan_toeval_zijn'
    ? 'Dat is geen verschil.'
    : RICHTINGZIN[richting]

/** "Over heel 2026 verwachten we 34, en bijna zeker een aantal tussen 29 en 40." Empty when the year is over. */
export function composeVerwachtingzin(indicator: Indicator, { schatting, fase }: Bevinding): string {
  if (schatting === null || schatting.compleet || fase === 'voorbij') return ''
  if (!isTelling(indicator.soort) && indicator.soort !== 'aandeel') return ''
  const { jaar, waarde, verwachting } = schatting
  const tussen = formatInterval(indicator, verwachting)
  const wat = formatWaarde(indicator, waarde) === '1' ? '1' : formatMetEenheid(indicator, waarde)
  return `Over heel ${jaar} verwachten we ${wat}, en bijna zeker tussen ${tussen}.`
}

/** "Bij zo'n kleine groep ligt het echte cijfer tussen 71% en 83%." Of samples only: elsewhere the figure is what it is. */
export function composeSteekproefzin(indicator: Indicator, { schatting }: Bevinding): string {
  if (schatting === null || !isSteekproef(indicator.soort)) return ''
  return `Niet iedereen is gevraagd: het echte cijfer ligt bijna zeker tussen ${formatInterval(indicator, schatting.niveau)}.`
}

const GRENS: Readonly<Record<Normgrens, string>> = {
  maximaal: 'hooguit ',
  minimaal: 'ten minste ',
  precies: 'precies ',
}

const OORDEELZIN: Readonly<Record<Oordeel, string>> = {
  gehaald: 'Het doel is gehaald.',
  op_koers: 'Het doel is op koers.',
  onzeker: 'Of het doel gehaald wordt, is onzeker.',
  niet_op_koers: 'Het doel is niet op koers.',
  niet_gehaald: 'Het doel is niet gehaald.',
  niet_te_meten: 'Dit doel is nu niet te meten.',
}

/** The norm and the judgement: "Het doel was hooguit 44 in 2025. Het doel is gehaald." */
export function composeOordeelzin({ norm, indicator }: Doel, bevinding: Bevinding): string {
  const { oordeel, fase } = bevinding
  const oordeelzin =
    oordeel === 'onzeker' && fase === 'voorbij' ? 'Of het doel echt gehaald is, is onzeker.' : OORDEELZIN[oordeel]
  return [describeDoel(norm, indicator, bevinding), oordeelzin].filter(Boolean).join(' ')
}

function describeDoel(norm: Norm, indicator: Indicator, { normgetal, pad, fase, reden }: Bevinding): string {
  const werkwoord = fase === 'voorbij' ? 'was' : 'is'
  if (norm.wijze === 'richting')
    return `Het doel ${werkwoord} ${indicator.goed === 'lager' ? 'minder' : 'meer'}, zonder getal.`
  if (normgetal === null || reden === 'nulmeting_nul') return ''
  const toon = (getal: number): string => `${GRENS[norm.grens]}${formatNorm(indicator, getal, norm.grens)}`
  const doel = `Het doel ${werkwoord} ${toon(normgetal)} in ${norm.doeljaar}.`
  if (fase !== 'onderweg' || pad === null || pad === normgetal) return doel
  return `${doel} Om dat te halen is nu ${toon(pad)} nodig.`
}

type RedenZin = (doel: Doel, jaar: number | null) => string

const REDENZIN: Readonly<Record<Reden, RedenZin>> = {
  geen_norm: () => 'Dit doel heeft met opzet geen getal. Wat er gedaan is staat in de toelichting.',
  geen_kant: () => 'Meer of minder is hier niet beter of slechter. Daarom zegt dit cijfer niet of het doel gehaald is.',
  geen_cijfer: ({ norm }) =>
    `Er is nog geen cijfer ${norm.basisjaar === null ? `tot en met ${norm.doeljaar}` : `van na ${norm.basisjaar}`}. Vul de reeks aan.`,
  geen_noemer: () => 'Het is niet bekend van hoeveel dit er zoveel zijn. Vul de noemer of het aantal antwoorden in.',
  geen_bevolking: ({ norm }, jaar) =>
    `Het aantal inwoners ontbreekt${jaar === null ? '' : ` van ${jaar}`}${norm.basisjaar === null ? '' : ` of ${norm.basisjaar}`}. Vul het in.`,
  geen_nulmeting: ({ norm }) =>
    norm.basisjaar === null
      ? 'Er is geen eerder jaar om mee te vergelijken.'
      : `De nulmeting van ${norm.basisjaar} ontbreekt. Vul het cijfer van dat jaar in.`,
  nulmeting_half: ({ norm }) => `Van ${norm.basisjaar ?? 'het basisjaar'} zijn niet alle maanden bekend. Vul die aan.`,
  nulmeting_nul: ({ norm }) =>
    `In ${norm.basisjaar ?? 'het basisjaar'} was het 0. Van 0 bestaat geen percentage. Kies een norm in aantallen.`,
  breuk: ({ norm, reeks }) =>
    `Vanaf ${findBreuk(reeks) ?? 'later'} wordt anders geteld dan in ${norm.basisjaar ?? 'het basisjaar'}. Daarom zijn die jaren niet te vergelijken. Kies een nieuwe nulmeting.`,
  te_klein: () => '',
}

export const composeRedenzin = (doel: Doel, reden: Reden, jaar: number | null): string => REDENZIN[reden](doel, jaar)
