import { createVoorkeur } from '../voorkeur.ts'

export const THEMAS = ['licht', 'donker'] as const
export type Thema = (typeof THEMAS)[number]

/** Dark only when somebody chooses it, never by itself. */
export const themaVoorkeur = createVoorkeur('thema', THEMAS)
