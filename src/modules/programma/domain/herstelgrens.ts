const HERSTELDAGEN = 30

/** What was removed, or changed for many at once, before this moment can not be taken back any more. */
export const herstelgrens = (now: Date): Date => new Date(now.getTime() - HERSTELDAGEN * 86_400_000)
