import type { FastifyRequest } from 'fastify'
import type { Endpoint } from '../contract.ts'
import { Problem } from './problems.ts'

const DOEL = /^[a-z0-9-]{1,60}$/

/** The purpose that the caller names; null for none and for what cannot be one. */
export function readDoel({ headers }: FastifyRequest): string | null {
  const doel = headers['x-baken-doel']?.toString() ?? ''
  return DOEL.test(doel) ? doel : null
}

const askDoel = (): Problem =>
  new Problem(400, 'doel_nodig', {
    detail: 'Kies waarvoor je dit dossier opent. Dat kan met een doel uit het register dat bij je rol hoort.',
  })

/**
 * Reading goes to the database in one breath with the question whether the purpose is good, and is dropped when it is not; a write
 * waits for the answer. Nothing is left running: it would go on in a transaction that is over.
 */
export async function runForDoel<T>(
  { method }: Endpoint,
  check: () => Promise<boolean>,
  run: () => Promise<T>,
): Promise<T> {
  if (method !== 'GET') {
    if (!(await check())) throw askDoel()
    return run()
  }
  const [mag, gelezen] = await Promise.allSettled([check(), run()])
  if (mag.status === 'rejected') throw mag.reason
  if (!mag.value) throw askDoel()
  if (gelezen.status === 'rejected') throw gelezen.reason
  return gelezen.value
}
