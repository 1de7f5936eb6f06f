import { weekdagOf, type Datum } from '../datum.ts'
import { formatDatum } from '../datumtekst.ts'
import type { Einde, Weigering } from './computeEinde.ts'
import { dagen, formatLengte, type Lengte } from './lengte.ts'
import type { Moment } from './moment.ts'
import type { Verschuiving } from './shiftEinde.ts'
import type { Termijn, Vorm } from './termijn.ts'
import { findVrij } from './vrijeDag.ts'

const OPSOMMING = new Intl.ListFormat('nl')
const WEEKDAGEN = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')

/** How the last day reads, by what it is for: a whole day, or a time that itself no longer belongs to it. */
const KOPPEN: Record<Vorm['doel'], readonly [dag: string, tijd: string]> = {
  handelen: ['de laatste dag is', 'het kan tot'],
  duren: ['dit loopt tot en met', 'dit loopt tot'],
  wachten: ['wachten moet tot en met', 'wachten moet tot'],
  bewaren: ['bewaren mag tot en met', 'bewaren mag tot'],
}

const SCHUIFREGELS: Record<'atw' | 'eu', Record<Verschuiving['soort'], string>> = {
  atw: { vrije_dag: 'Algemene termijnenwet 1 lid 1', twee_werkdagen: 'Algemene termijnenwet 2' },
  eu: { vrije_dag: 'Verordening 1182/71 3 lid 4', twee_werkdagen: 'Verordening 1182/71 3 lid 5' },
}

const WEIGERINGEN: Record<Weigering, string> = {
  geen_verlenging: 'de wet kent deze verlenging niet',
  te_lang_verlengd: 'zo vaak of zo lang verlengen mag niet',
  geen_opschorting: 'de wet laat deze termijn zo niet stilstaan',
  te_veel_dagen: 'dat zijn meer dagen dan de wet toestaat',
  dag_buiten_termijn: 'een van de dagen ligt buiten de tijd die de wet geeft',
  einde_voor_begin: 'het gevraagde einde ligt niet na het begin',
}

/** One Dutch sentence that says how the last day came about, and by which article. */
export function explainEinde(
  vorm: Vorm & { readonly lengte: Lengte },
  start: Moment,
  einde: Einde,
  geldigVan: Termijn['geldigVan'],
): string {
  const delen = [
    explainBasis(vorm, start, einde),
    ...explainVerlenging(vorm, einde),
    ...explainStilstand(vorm, einde),
    ...explainVerschuiving(vorm, einde),
    ...(geldigVan !== null && start.dag < geldigVan ? [`een regel die pas geldt sinds ${formatDatum(geldigVan)}`] : []),
  ]
  const [dag, tijd] = KOPPEN[vorm.doel]
  const kop = einde.laatste.tijd === null ? dag : tijd
  return `${vorm.naam}: ${kop} ${formatMoment(einde.laatste)}, ${delen.join(', ')}.`
}

/** Why there is no last day, in one Dutch sentence with the article. */
export const explainWeigering = ({ naam, artikel }: Vorm, weigering: Weigering): string =>
  `${naam}: ${WEIGERINGEN[weigering]} (${artikel}).`

function explainBasis(vorm: Vorm & { readonly lengte: Lengte }, start: Moment, einde: Einde): string {
  const lengte = formatLengte(vorm.lengte)
  const basis = `${lengte} ${vorm.terug ? 'voor' : 'na'} ${vorm.start} op ${formatMoment(start)} (${vorm.artikel})`
  if (einde.losseDagen > 0) {
    return `de laatste van ${formatDagen(einde.losseDagen)}, van ten hoogste ${vorm.spreiding ?? 0} binnen ${basis}`
  }
  if (einde.gevraagd === 'binnen') return `zoals gevraagd en niet later dan ${basis}`
  if (einde.gevraagd === 'afgekapt') return `het uiterste, ${basis}`
  return vorm.terug === 'voor' ? `want het kan tot ${basis}` : basis
}

function explainVerlenging({ verlenging }: Vorm, { verlengingen }: Einde): readonly string[] {
  if (!verlenging || verlengingen.length === 0) return []
  return [`verlengd met ${OPSOMMING.format(verlengingen.map(formatLengte))} (${verlenging.artikel})`]
}

function explainStilstand({ opschorting }: Vorm, { stilDagen }: Einde): readonly string[] {
  if (!opschorting || stilDagen === 0) return []
  const meer = stilDagen === opschorting.maximum ? ', het hoogste aantal' : ''
  return [`met ${formatDagen(stilDagen)} stilstand${meer} (${opschorting.artikel})`]
}

function explainVerschuiving({ schuift }: Vorm, { verschuiving, laatste }: Einde): readonly string[] {
  if (verschuiving === null) {
    const vrij = findVrij(laatste.dag, 'algemeen')
    return vrij === null ? [] : [`ook al is dat ${vrij}`]
  }
  const regel = SCHUIFREGELS[schuift === 'eu' ? 'eu' : 'atw'][verschuiving.soort]
  const van = formatDatum(verschuiving.van)
  if (verschuiving.soort === 'vrije_dag') return [`doorgeschoven omdat ${van} ${verschuiving.vrij} is (${regel})`]
  return [`doorgeschoven van ${van} omdat er twee werkdagen in moeten zitten (${regel})`]
}

const formatDagen = (aantal: number): string => formatLengte(dagen(aantal))

const formatMoment = ({ dag, tijd }: Moment): string =>
  tijd === null ? formatWeekdag(dag) : `${formatWeekdag(dag)} om ${tijd.slice(11).replace(':', '.')} uur`

const formatWeekdag = (dag: Datum): string => `${WEEKDAGEN[weekdagOf(dag) - 1] ?? ''} ${formatDatum(dag)}`
