import type { Endpoint, Verzoek } from '../../contract.ts'
import { address } from './address.ts'
import { refusal } from './call.ts'
import { doelkop } from './doel.ts'
import { GEEN_VERBINDING, ProbleemFout } from './ProbleemFout.ts'

/** Fetches a file that needs a purpose, which a link cannot carry, and hands it to the browser as a download. */
export async function downloadBestand<E extends Endpoint>(endpoint: E, verzoek: Verzoek<E>): Promise<void> {
  const antwoord = await fetch(address(endpoint, verzoek), { headers: doelkop(endpoint) }).catch(() => {
    throw new ProbleemFout(GEEN_VERBINDING)
  })
  if (!antwoord.ok) throw refusal(endpoint, antwoord.status, await antwoord.text(), antwoord.headers.get('retry-after'))
  const plek = URL.createObjectURL(await antwoord.blob())
  const link = document.createElement('a')
  link.href = plek
  link.download = readNaam(antwoord.headers.get('content-disposition') ?? '')
  link.click()
  URL.revokeObjectURL(plek)
}

const readNaam = (kop: string): string => decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(kop)?.[1] ?? 'bestand')
