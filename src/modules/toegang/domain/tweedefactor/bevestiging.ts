/** A delicate act asks for a confirmation that is no older. */
export const BEVESTIGD_MINUTEN = 10

/** Whether a session was confirmed so recently that a delicate act needs no new question. */
export const isBevestigd = (bevestigdOp: Date | null, now: Date): boolean =>
  bevestigdOp !== null && now.getTime() - bevestigdOp.getTime() < BEVESTIGD_MINUTEN * 60_000

/** Between the password and the second factor. */
export const AANMELDING_MINUTEN = 5
export const AANMELDING_POGINGEN = 5
