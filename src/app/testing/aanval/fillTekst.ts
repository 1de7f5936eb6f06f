import type { Client } from '../startTestApp.ts'
import { send } from './send.ts'
import { VOORBEELDWIJZIGING } from './voorbeeldwijziging.ts'

/** A text of the account in concept that somebody wrote in, with an opmerking, its answer and a version. */
export async function fillTekst(wie: Client): Promise<void> {
  const { items } = (await wie.get('/verantwoordingen')).body
  const { id } = items.find(({ titel }: { readonly titel: string }) => titel === 'Verslag in concept')
  const { delen } = (await wie.get(`/verantwoordingen/${id}`)).body
  const { tekstId } = delen.find((deel: { readonly tekstId: string | null }) => deel.tekstId !== null)
  const pad = `/teksten/${tekstId}`
  const { wijziging, opmerking } = VOORBEELDWIJZIGING
  await send(wie, 'POST', `${pad}/wijzigingen`, { wijziging })
  const geplaatst = await send(wie, 'POST', `${pad}/opmerkingen`, { ...opmerking, tekst: 'Klopt dit wel?' })
  await send(wie, 'POST', `${pad}/opmerkingen/${geplaatst.id}/antwoorden`, { tekst: 'Ik zoek het uit.' })
  await send(wie, 'POST', `${pad}/versies`, { naam: 'Voor de wethouder' })
}
