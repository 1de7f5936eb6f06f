import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'

export const MijnWachtwoord = () => <Paginakop titel="MijnWachtwoord" />
