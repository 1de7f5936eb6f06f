import { call } from '../../../../platform/web/api/call.ts'
import { inlogdienstContract } from '../../contractInlogdienst.ts'

type Heen = {
  readonly gemeente: number
  readonly dienst: string
  /** Where to go afterwards, within Baken. */
  readonly terug?: string | undefined
  /** The service has to ask the person again. */
  readonly opnieuw?: boolean
}

/** Leaves Baken for a service; it sends the browser back to the screen TerugVanDienst. */
export async function goToDienst({ gemeente, dienst, terug, opnieuw = false }: Heen): Promise<void> {
  const body = { gemeente, dienst, opnieuw, ...(terug !== undefined && { terug }) }
  const { adres } = await call(inlogdienstContract.beginInlogpoging, { body })
  globalThis.location.assign(adres)
}
