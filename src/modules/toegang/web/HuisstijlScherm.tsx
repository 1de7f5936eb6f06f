import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'

export const HuisstijlScherm = () => <Paginakop titel="HuisstijlScherm" />
