import type { FastifyRequest } from 'fastify'
import { Problem } from './problems.ts'

/** `naam` is what the sender calls it: shown, never used as a path. */
export type OntvangenBestand = { readonly naam: string; readonly bytes: Uint8Array }

const GEEN_BESTAND = 'Stuur één bestand mee in het veld ‘bestand’.'

/** Reads the one file of a multipart request into memory; the size limit is set where multipart is registered. */
export async function receiveBestand(request: FastifyRequest): Promise<OntvangenBestand> {
  if (!request.isMultipart()) throw new Problem(400, 'bestand_ontbreekt', { detail: GEEN_BESTAND })
  const deel = await request.file().catch(refuseOnleesbaar)
  if (deel?.fieldname !== 'bestand') throw new Problem(400, 'bestand_ontbreekt', { detail: GEEN_BESTAND })
  const bytes = await deel.toBuffer().catch(refuseOnleesbaar)
  return { naam: tidyNaam(deel.filename), bytes }
}

/** The parser names the limits that were passed; what else it throws is a body without begin or end, which is the sender's. */
function refuseOnleesbaar(fout: unknown): never {
  if (fout instanceof Error && 'code' in fout) throw fout
  throw new Problem(400, 'verzoek_onleesbaar', {
    detail: 'Het bestand kwam niet heel aan. Probeer het opnieuw.',
  })
}

/** Without folders and control characters, and short enough to store. */
function tidyNaam(naam: string): string {
  const laatste = naam.split(/[\\/]/).at(-1) ?? ''
  const schoon = Array.from(laatste.normalize('NFC')).filter((teken) => teken >= ' ' && teken !== '\u007f')
  return schoon.join('').trim().slice(-200) || 'naamloos bestand'
}
