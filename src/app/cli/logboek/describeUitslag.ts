import { tellBevinding } from '../../../platform/server/logboek/controle/bevinding.ts'
import type { Rapport } from '../../../platform/server/logboek/controle/checkLogboek.ts'
import type { Ankerstand, Uitslag } from './controleer.ts'

/** Sentences of one gemeente; --json has up to a thousand. */
const MEESTE_ZINNEN = 25

const tel = (aantal: number, enkel: string, meer: string): string =>
  `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? enkel : meer}`

const WAARSCHUWING =
  'Het logboek klopt niet. Verander niets meer, bewaar een kopie van de database en het anker, en waarschuw de functionaris voor gegevensbescherming.'

/** The outcome as a person reads it. */
export function describeUitslag({ klopt, anker, gemeenten }: Uitslag): string {
  const isHeel = gemeenten.every(({ aantalBevindingen }) => aantalBevindingen === 0)
  const alleenHier = 'Wat in de database staat klopt. Zonder het anker is niet te zien of er een einde af is.'
  const slot = klopt ? 'Het logboek klopt.' : isHeel ? alleenHier : WAARSCHUWING
  return [...describeAnker(anker), ...gemeenten.flatMap(describeRapport), slot].join('\n')
}

function describeAnker(anker: Ankerstand | null): string[] {
  if (anker === null) {
    return [
      'Er is geen anker: zo valt het niet op als het hele einde van een logboek weg is. Stel er een in met BAKEN_ANKER.',
    ]
  }
  const { pad, aanwezig, onleesbaar } = anker
  if (!aanwezig) {
    return [`Het anker ${pad} is er niet. Zet het terug. Is het nieuw, start Baken dan eerst één keer met BAKEN_ANKER.`]
  }
  if (onleesbaar.length === 0) return []
  return [
    `In het anker ${pad} is ${tel(onleesbaar.length, 'regel', 'regels')} niet te lezen (de eerste is ${onleesbaar[0]}).`,
  ]
}

function describeRapport({ gemeente, regels, koppen, ankerkoppen, ...rapport }: Rapport): string[] {
  const { nogTeVerzegelen, aantalBevindingen, bevindingen } = rapport
  const delen = [
    `${tel(regels, 'regel', 'regels')} en ${tel(koppen, 'kop', 'koppen')} nagerekend`,
    ...(ankerkoppen === null ? [] : [`${tel(ankerkoppen, 'kop', 'koppen')} met het anker vergeleken`]),
    ...(nogTeVerzegelen === 0 ? [] : [`${tel(nogTeVerzegelen, 'nieuwe regel', 'nieuwe regels')} nog te verzegelen`]),
    aantalBevindingen === 0 ? 'alles klopt' : `${tel(aantalBevindingen, 'bevinding', 'bevindingen')}`,
  ]
  const zinnen = bevindingen.slice(0, MEESTE_ZINNEN).map((bevinding) => `  ${tellBevinding(bevinding)}`)
  const rest = aantalBevindingen - zinnen.length
  return [
    `Gemeente ${gemeente}: ${delen.join(', ')}.`,
    ...zinnen,
    ...(rest > 0 ? [`  En nog ${tel(rest, 'bevinding', 'bevindingen')}; met --json zie je er meer.`] : []),
  ]
}
