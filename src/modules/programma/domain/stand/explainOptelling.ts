import type { Optelling } from './stand.ts'

const formatActies = (aantal: number, ervoor = '', erna = ''): string =>
  `${aantal} ${ervoor}${aantal === 1 ? 'actie' : 'acties'}${erna}`

const explainKlaar = ({ telt, perStatus }: Optelling): string =>
  telt === 0 ? 'Er zijn geen acties om te tellen.' : `${perStatus.klaar} van ${formatActies(telt)} klaar.`

/** What was left out and why. */
const explainRest = ({ acties, telt, perStatus }: Optelling): string => {
  const { vervallen } = perStatus
  const zonderAantal = acties - telt - vervallen
  const rest = [
    ...(zonderAantal > 0 ? [formatActies(zonderAantal, '', ' zonder vast aantal keren')] : []),
    ...(vervallen > 0 ? [formatActies(vervallen, 'vervallen ')] : []),
  ]
  if (rest.length === 0) return ''
  return ` ${rest.join(' en ')} ${acties - telt === 1 ? 'telt' : 'tellen'} niet mee.`
}

/** How a sum was made, in plain words: "14 van 21 acties klaar. 3 acties zonder vast aantal keren tellen niet mee." */
export function explainOptelling(optelling: Optelling): string {
  const isGewogen = optelling.gewicht !== optelling.telt
  return `${explainKlaar(optelling)}${explainRest(optelling)}${isGewogen ? ' Niet elke actie telt even zwaar.' : ''}`
}
