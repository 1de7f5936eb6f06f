import { GRENS_OVERDISPERSIE } from '../kans/overdispersie.ts'
import { NIVEAU } from '../kans/interval.ts'
import type { Bevinding, Doel } from '../oordeel/oordeel.ts'
import { TE_KLEIN } from '../oordeel/verandering.ts'
import { isTelling, type Indicatorsoort } from '../reeks/reeks.ts'
import { formatGetal } from './getalnotatie.ts'

/** For whoever asks how it was reckoned. */
export type Uitleg = {
  /** One sentence: which method, and whose. */
  readonly methode: string
  readonly niveau: number
  /** Where the figures come from. */
  readonly bron: string
  /** What else was done or left out. */
  readonly stappen: readonly string[]
}

const TELLING =
  'Verhouding van twee aantallen, gegeven hun som (binomiaal, mid-p; ernaast de exacte grenzen van Clopper en Pearson); één aantal: Poisson, mid-p (ernaast de exacte grenzen van Garwood).'
const METHODE: Readonly<Record<Indicatorsoort, string>> = {
  telling: TELLING,
  per_1000: `${TELLING} Het aantal inwoners telt mee als omvang.`,
  aandeel:
    'Eén aandeel: Wilson (1927; ernaast de exacte grenzen van Clopper en Pearson). Verschil van twee aandelen: Newcombe (1998), methode 10.',
  enquete:
    'Eén aandeel: Wilson (1927). Verschil: Newcombe (1998), methode 10. Het aantal antwoorden is gedeeld door het ontwerpeffect.',
  gemiddelde: 'Eén gemiddelde: Student. Verschil van twee gemiddelden: Welch (1947).',
  stand: 'Een stand op een dag: het cijfer zelf, zonder toeval.',
  aantal_van: 'Zoveel van zoveel: het aantal zelf, zonder toeval.',
}

const DELEN = {
  heel: 'Hele jaren zijn vergeleken.',
  zelfde_delen: 'Dezelfde maanden of kwartalen van beide jaren zijn vergeleken.',
  naar_lengte:
    'Maanden om te vergelijken ontbreken: gerekend is naar de lengte van de periode, zonder rekening te houden met het seizoen.',
} as const

const TOETS = {
  cijfer: 'Het cijfer zelf is naast de norm gelegd.',
  verandering: 'Gehaald is alleen gezegd als het cijfer de norm haalt en de verandering geen toeval is.',
  interval: 'Gehaald is alleen gezegd als het hele interval aan de goede kant van de norm ligt.',
} as const

export function composeUitleg({ indicator, norm }: Doel, bevinding: Bevinding): Uitleg {
  const { verandering, reden, normgetal } = bevinding
  return {
    methode: METHODE[indicator.soort],
    niveau: NIVEAU,
    bron: indicator.bron,
    stappen: [
      verandering === null ? '' : DELEN[verandering.delen.wijze],
      describeOverdispersie(indicator.soort, bevinding),
      describePrognose(indicator.soort, bevinding),
      normgetal === null ? '' : TOETS[norm.toets],
      reden === 'te_klein' || verandering?.richting === 'te_klein'
        ? `Te klein: minder dan ${TE_KLEIN[indicator.soort]} (bij aantallen in beide jaren).`
        : '',
    ].filter((stap) => stap !== ''),
  }
}

function describeOverdispersie(soort: Indicatorsoort, { overdispersie, schatting }: Bevinding): string {
  if (!(isTelling(soort) || soort === 'aandeel') || schatting === null) return ''
  if (overdispersie === null)
    return 'Er zijn te weinig eerdere cijfers om te zien of de reeks meer schommelt dan toeval.'
  const { phi, p, graden, echt, factor, binnen } = overdispersie
  const gezien = `Spreiding (Pearson) ${binnen === 'jaar' ? 'binnen' : 'tussen'} eerdere jaren: ${formatGetal(phi, 2)} bij ${graden} vrijheidsgraden, p = ${formatGetal(p, 3)}.`
  return echt
    ? `${gezien} De reeks schommelt meer dan toeval: de variantie is vermenigvuldigd met ${formatGetal(factor, 2)} (quasi-Poisson).`
    : `${gezien} Dat past bij toeval (grens p < ${formatGetal(GRENS_OVERDISPERSIE, 2)}).`
}

function describePrognose(soort: Indicatorsoort, { schatting }: Bevinding): string {
  if (schatting === null || schatting.compleet || !(isTelling(soort) || soort === 'aandeel')) return ''
  const rest = schatting.naarSeizoen
    ? 'naar dezelfde maanden van eerdere jaren'
    : 'naar de lengte van de periode, want hele eerdere jaren met maanden ontbreken'
  const verdeling = soort === 'aandeel' ? 'Wilson' : 'negatief binomiaal'
  return `Verwachting: wat er is, plus wat er nog komt ${rest} (${verdeling}, met de onzekerheid van de schatting).`
}
