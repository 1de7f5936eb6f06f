/**
 * Known weaknesses that we live with for now: the number of the advisory, why it does not touch Baken, and the day after which
 * that has to be looked at again.
 */
export const EXCEPTIONS = []
