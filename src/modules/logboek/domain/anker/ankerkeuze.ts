/** Kinds of anchor that a gemeente chooses itself; the file is of the installation. */
export const ANKERSOORTEN = ['mail', 'webhook'] as const
export type Ankersoort = (typeof ANKERSOORTEN)[number]

/** How often at most the newest head goes out. */
export const ANKERRITMES = ['uur', 'dag'] as const
export type Ankerritme = (typeof ANKERRITMES)[number]

export const ANKERSTANDEN = ['nog_niet', 'goed', 'mislukt'] as const
export type Ankerstand = (typeof ANKERSTANDEN)[number]
