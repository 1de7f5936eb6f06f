import type { Client } from '../startTestApp.ts'
import { aPng } from '../../../modules/verantwoording/testing/aFoto.ts'
import { send } from './send.ts'

/** An account at each of its steps before the last, with a figure by hand, money and a correction. */
export async function fillVerantwoording(wie: Client, programmaId: string): Promise<void> {
  const begin = (titel: string) =>
    send(wie, 'POST', '/verantwoordingen', {
      ...{ programmaId, moment: 'jaarverslag', vorm: 'A', titel, peildatum: '2024-12-31' },
    })
  const concept = await begin('Verslag in concept')
  await send(wie, 'POST', `/verantwoordingen/${concept.id}/cijfers`, {
    label: 'Bezoekers',
    verwijzing: {
      ...{ soort: 'hand', wat: 'Bezoekers', waarde: 260, eenheid: 'mensen', bron: 'Logboek', dag: '2024-05-14' },
      ...{ benadering: 'ruim', bronzin: 'Er kwamen ruim 260 mensen.' },
    },
  })
  await upload(wie, concept)
  await judge(wie, await begin('Verslag dat klaar is'))
  await submit(wie, await begin('Verslag ter controle'))
  const { id, versie } = await submit(wie, await begin('Verslag dat vaststaat'))
  await send(wie, 'POST', `/verantwoordingen/${id}/_vaststellen`, { versie, orgaan: 'college', op: '2025-03-11' })
  await send(wie, 'POST', `/verantwoordingen/${id}/errata`, { plaats: 'Haven', tekst: 'Het waren er vier.' })
  await publish(wie, await submit(wie, await begin('Verslag dat openbaar is')))
}

async function upload(wie: Client, { id, delen }: Verslag): Promise<void> {
  const inzet = delen.find(({ soort }) => soort === 'inzet')
  const { status } = await wie.upload(`/verantwoordingen/${id}/delen/${inzet?.id}/fotos`, 'foto.png', aPng())
  if (status !== 201) throw new Error(`photo of an account: ${status}`)
}

async function publish(wie: Client, { id, versie }: Verslag): Promise<void> {
  const vast = await send(wie, 'POST', `/verantwoordingen/${id}/_vaststellen`, {
    ...{ versie, orgaan: 'college', op: '2025-03-11' },
  })
  await send(wie, 'POST', `/verantwoordingen/${id}/_publiceer`, { versie: vast.versie })
}

type Verslag = {
  readonly id: string
  readonly versie: number
  readonly delen: readonly {
    readonly id: string
    readonly soort: string
    readonly versie: number
    readonly voorstel: string | null
  }[]
}

const judge = (wie: Client, { id, delen }: Verslag): Promise<Verslag> =>
  send(wie, 'POST', `/verantwoordingen/${id}/_beoordeel`, {
    oordelen: delen.flatMap(({ id: deelId, versie, voorstel }) =>
      voorstel === null ? [] : [{ deelId, versie, oordeel: voorstel }],
    ),
  })

async function submit(wie: Client, verslag: Verslag): Promise<Verslag> {
  const { id, versie } = await judge(wie, verslag)
  return send(wie, 'POST', `/verantwoordingen/${id}/_controle`, { versie })
}
