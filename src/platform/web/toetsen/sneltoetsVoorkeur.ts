import { createVoorkeur } from '../voorkeur.ts'

/** WCAG 2.1.4: shortcuts of a single character can be switched off. */
export const sneltoetsVoorkeur = createVoorkeur('sneltoetsen', ['aan', 'uit'])
