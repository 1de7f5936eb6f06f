import type { Verzoek } from '../../../../../platform/contract.ts'
import type { uitvoeringContract } from '../../../contractUitvoering.ts'
import type { ActieStand, StandMoment } from '../cache/stand.ts'

type MeldingBody = NonNullable<Verzoek<typeof uitvoeringContract.createVoortgang>['body']>

/** What a report is about: a moment that is done, an extra time, or words alone. */
export type MeldingSoort = 'gedaan' | 'extra' | 'bericht'

export type Meldvelden = {
  readonly soort: MeldingSoort
  readonly sleutel: string
  readonly op: string
  readonly tekst: string
}

/** The moments that one may still tick, the oldest first. */
export const openMomenten = ({ momenten }: Pick<ActieStand, 'momenten'>): StandMoment[] =>
  momenten.filter(({ stand }) => stand === 'open').toSorted((een, ander) => een.tot.localeCompare(ander.tot))

/** What can be reported about this actie; the first is what one most likely means. */
export const meldingSoorten = (stand: Pick<ActieStand, 'momenten' | 'telbaar'>): MeldingSoort[] => [
  ...(openMomenten(stand).length > 0 ? (['gedaan'] as const) : []),
  ...(stand.telbaar ? (['extra'] as const) : []),
  'bericht',
]

/** `sleutel`: the moment that was asked for; else the one that comes next. */
export function beginMelding(stand: ActieStand, vandaag: string, sleutel?: string): Meldvelden {
  const open = openMomenten(stand)
  const moment = open.find((een) => een.sleutel === sleutel) ?? open[0]
  return { soort: meldingSoorten(stand)[0] ?? 'bericht', sleutel: moment?.sleutel ?? '', op: vandaag, tekst: '' }
}

export const MELD_FOUTEN = {
  leeg: 'Schrijf wat er gebeurd is.',
  geenDag: 'Vul de dag in waarop het gedaan is.',
  toekomst: 'Kies vandaag of een dag daarvoor.',
}

export function checkMelding(
  { soort, op, tekst }: Meldvelden,
  vandaag: string,
): Partial<Record<keyof Meldvelden, string>> {
  if (soort === 'bericht') return tekst.trim() === '' ? { tekst: MELD_FOUTEN.leeg } : {}
  if (op === '') return { op: MELD_FOUTEN.geenDag }
  return op > vandaag ? { op: MELD_FOUTEN.toekomst } : {}
}

export const toMeldingBody = ({ soort, sleutel, op, tekst }: Meldvelden): MeldingBody => ({
  tekst: tekst.trim(),
  gedaan: soort === 'gedaan' ? { sleutel, op } : null,
  extra: soort === 'extra' ? { op } : null,
})

/** The moment that this report ticked: the same one, or the extra time that was not there before. */
export function gemeldMoment(
  { soort, sleutel }: Meldvelden,
  voor: ActieStand,
  na: ActieStand,
): StandMoment | undefined {
  if (soort === 'gedaan') return na.momenten.find((moment) => moment.sleutel === sleutel)
  const eerder = new Set(voor.momenten.map((moment) => moment.sleutel))
  return soort === 'extra' ? na.momenten.find((moment) => moment.extra && !eerder.has(moment.sleutel)) : undefined
}
