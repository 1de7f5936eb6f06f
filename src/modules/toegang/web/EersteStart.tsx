import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'

export const EersteStart = () => <Paginakop titel="EersteStart" />
