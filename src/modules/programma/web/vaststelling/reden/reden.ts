export const REDEN_MIST = 'Schrijf in een zin waarom.'

/** The fault of an empty reason, where a reason is needed. */
export const checkReden = (nodig: boolean, reden: unknown): { reden?: string } =>
  nodig && (typeof reden !== 'string' || reden.trim() === '') ? { reden: REDEN_MIST } : {}

/** The reason as it goes along with a request: left out where there is none. */
export const redenBody = (reden: unknown): { reden?: string } =>
  typeof reden === 'string' && reden.trim() !== '' ? { reden: reden.trim() } : {}
