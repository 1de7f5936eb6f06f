import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'

export const Organisaties = () => <Paginakop titel="Organisaties" />
