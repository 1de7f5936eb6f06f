import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'

export const Medewerkers = () => <Paginakop titel="Medewerkers" />
