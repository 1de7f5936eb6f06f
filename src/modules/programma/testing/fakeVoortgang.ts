import type { Antwoorden, Verzonden } from '../../../platform/testing/fakeServer.ts'
import type { ActieStand, StandMoment } from '../web/voortgang/cache/stand.ts'
import type { MomentBody } from '../web/voortgang/moment/momentVerandering.ts'
import { anId } from './aProgrammaBoom.ts'
import { aMoment, aProgrammaStand } from './aStand.ts'

export const ACTIEHOUDERS = [
  { id: anId('organisatie', 71), naam: 'Bo Bakker' },
  { id: anId('organisatie', 72), naam: 'Cas Dekker' },
]

const PAD = `/v1/programmas/${anId('programma', 1)}/acties`

const change = (stand: ActieStand, sleutel: string, anders: Partial<StandMoment>): ActieStand => ({
  ...stand,
  momenten: stand.momenten.map((moment) =>
    moment.sleutel === sleutel ? { ...moment, ...anders, versie: moment.versie + 1 } : moment,
  ),
})

const standOf = ({ gedaanOp, vervallen }: Pick<MomentBody, 'gedaanOp' | 'vervallen'>): StandMoment['stand'] => {
  if (gedaanOp !== null) return 'gedaan'
  return vervallen === '' ? 'open' : 'vervallen'
}

type Melding = { gedaan: { sleutel: string; op: string } | null; extra: { op: string } | null }

function report(stand: ActieStand, { gedaan, extra }: Melding): ActieStand {
  if (gedaan) return change(stand, gedaan.sleutel, { stand: 'gedaan', gedaanOp: gedaan.op })
  if (!extra) return stand
  const keer = aMoment('extra-nieuw', extra.op, { stand: 'gedaan', gedaanOp: extra.op, extra: true, versie: 1 })
  return { ...stand, momenten: [...stand.momenten, keer] }
}

function save(stand: ActieStand, sleutel: string, { dagen, gedaanOp, vervallen, notitie }: MomentBody): ActieStand {
  return change(stand, sleutel, { ...dagen, stand: standOf({ gedaanOp, vervallen }), gedaanOp, vervallen, notitie })
}

/** What the server answers about progress: every report is accepted and answered, the stand itself stays as it was. */
export function fakeVoortgang(stand = aProgrammaStand()): Antwoorden {
  const perActie = stand.acties.flatMap((actie) => {
    const pad = `${PAD}/${actie.actieId}`
    return [
      [`POST ${pad}/voortgang`, ({ body }: Verzonden) => report(actie, body as Melding)],
      [`GET ${pad}/voortgang`, { items: [], volgende: null }],
      [`PUT ${pad}/uitvoering`, actie],
      ...actie.momenten.map(
        ({ sleutel }) =>
          [
            `PUT ${pad}/momenten/${sleutel}`,
            ({ body }: Verzonden) => save(actie, sleutel, body as MomentBody),
          ] as const,
      ),
    ]
  })
  return { 'GET /v1/actiehouders': { items: ACTIEHOUDERS }, ...Object.fromEntries(perActie) }
}
