import { createVoorkeur } from '../../../../../platform/web/voorkeur.ts'

export const dichtheidVoorkeur = createVoorkeur('dichtheid', ['compact', 'ruim'])
