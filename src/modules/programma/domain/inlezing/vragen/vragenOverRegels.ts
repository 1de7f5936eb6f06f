import type { Zekerheid } from '../../voorstel.ts'
import type { Regel } from '../regel.ts'
import type { Vraag } from './vraag.ts'
import { activeRegels, groupBy, leastZeker } from './activeRegels.ts'
import { openTwijfel } from './openTwijfel.ts'

type Kern = Pick<Vraag, 'sleutel' | 'regelIds' | 'zekerheid'>

/** Each line is asked about once: by the most precise question that fits. A person who looked at it is not asked again. */
export function vragenOverRegels(regels: readonly Regel[]): readonly Vraag[] {
  const open = activeRegels(regels).filter(({ nagekeken }) => !nagekeken)
  // Dropped or not: what is gone from the document is dropped unless somebody says to keep it.
  const weg = regels.filter(({ verschil, nagekeken }) => verschil?.soort === 'weg' && !nagekeken)
  const uitDocument = open.filter(({ verschil }) => verschil?.soort !== 'weg' && verschil?.soort !== 'gelijk')
  const planning = uitDocument.filter(hasOnbekendePlanning)
  const richting = uitDocument.filter(isZonderRichting)
  const precies = new Set([...planning, ...richting])
  const twijfel = uitDocument.filter((regel) => !precies.has(regel) && isOnzeker(regel))
  const ambitie = uitDocument.filter((regel) => isZonderAmbitie(regel) && !isOnzeker(regel))
  return [
    ...vragenPer(twijfel, redenenOf, 'twijfel', (kern, [eerste]) => ({
      ...kern,
      soort: 'twijfel',
      redenen: eerste ? openTwijfel(eerste) : [],
    })),
    ...vragenPer(planning, planningTekst, 'planning', (kern, [eerste]) => ({
      ...kern,
      soort: 'planning',
      tekst: eerste ? planningTekst(eerste) : '',
    })),
    ...vragenPer(
      richting,
      ({ id }) => id,
      'richting',
      (kern) => ({ ...kern, soort: 'richting' }),
    ),
    ...vragenPer(
      weg,
      () => '',
      'weg',
      (kern) => ({ ...kern, soort: 'weg' }),
      'onzeker',
    ),
    ...vragenPer(
      ambitie,
      () => '',
      'ambitie',
      (kern) => ({ ...kern, soort: 'ambitie' }),
      null,
    ),
  ]
}

function vragenPer(
  regels: readonly Regel[],
  groepOf: (regel: Regel) => string,
  soort: Vraag['soort'],
  toVraag: (kern: Kern, groep: readonly Regel[]) => Vraag,
  zekerheid?: Zekerheid | null,
): readonly Vraag[] {
  return [...groupBy(regels, groepOf)].map(([groep, leden]) =>
    toVraag(
      {
        sleutel: `${soort}:${groep}`,
        regelIds: leden.map(({ id }) => id),
        zekerheid: zekerheid === undefined ? leastZeker(leden) : zekerheid,
      },
      leden,
    ),
  )
}

/** Doubt without a reason counts only when it is great. */
const isOnzeker = (regel: Regel): boolean =>
  openTwijfel(regel).length > 0 || (regel.twijfel.length === 0 && regel.zekerheid === 'onzeker')

const redenenOf = (regel: Regel): string => [regel.soort, ...openTwijfel(regel)].join('|')

const planningTekst = (regel: Regel): string => (regel.soort === 'actie' ? regel.inhoud.planning.tekst.trim() : '')

const hasOnbekendePlanning = (regel: Regel): boolean =>
  regel.soort === 'actie' && regel.inhoud.planning.delen.some(({ soort }) => soort === 'onbekend')

/** A number that must be met, but the text does not say whether more or less is better. */
const isZonderRichting = (regel: Regel): boolean =>
  regel.soort === 'doel' &&
  !regel.inhoud.kwalitatief &&
  regel.inhoud.waarde !== null &&
  regel.inhoud.richting === 'niveau' &&
  regel.inhoud.wijze !== 'binnen' &&
  regel.zekerheid !== 'zeker'

const isZonderAmbitie = (regel: Regel): boolean => regel.soort === 'inzet' && regel.inhoud.ambitie.trim() === ''
