import { addDays, daysBetween, type Datum } from '../../platform/domain/datum.ts'

type Moment = { readonly sleutel: string; readonly van: Datum; readonly tot: Datum }

export type DemoVoortgang = {
  readonly gedaan: readonly { readonly sleutel: string; readonly op: Datum; readonly tekst: string }[]
  readonly bericht: string
}

const TEKSTEN = [
  '',
  'Samen met de partners opgepakt; verslag staat in het dossier.',
  '',
  'Goede opkomst, de vragen gaan mee naar het volgende overleg.',
  '',
  'Iets korter dan gepland, de rest volgt de volgende keer.',
]
const BERICHTEN = ['Loopt zoals afgesproken.', '', 'Twee collega’s ingewerkt, daarom iets rustiger.', '']

/** Of every seventh actie the last time is left undone, so that the work lists have something to show. */
const LAAT = 7
/** What is left open ended no longer ago than this: an older gap would have been explained by now. */
const RECENT = 70

/** What the demonstration gemeente did of an actie up to today; the same every time. */
export function chooseVoortgang(nummer: number, momenten: readonly Moment[], vandaag: Datum): DemoVoortgang {
  const voorbij = momenten.filter(({ tot }) => daysBetween(tot, vandaag) > 0)
  const blijftLiggen = nummer % LAAT === 3 ? voorbij.at(-1) : undefined
  const gedaan = voorbij
    .filter((moment) => moment !== blijftLiggen || daysBetween(moment.tot, vandaag) > RECENT)
    .map((moment, keer) => ({
      sleutel: moment.sleutel,
      op: dayWithin(moment, nummer),
      tekst: voorbij.length > 12 ? '' : (TEKSTEN[(nummer + keer) % TEKSTEN.length] ?? ''),
    }))
  return { gedaan, bericht: momenten.length === 0 ? (BERICHTEN[nummer % BERICHTEN.length] ?? '') : '' }
}

const dayWithin = ({ van, tot }: Moment, nummer: number): Datum =>
  addDays(van, Math.floor((daysBetween(van, tot) * (4 + (nummer % 5))) / 9))
