import type { ActieStatus } from '../stand/stand.ts'

/** What has its final word needs no report. */
const UITGEPRAAT: readonly ActieStatus[] = ['klaar', 'vervallen']

export const needsAntwoord = (status: ActieStatus): boolean => !UITGEPRAAT.includes(status)
