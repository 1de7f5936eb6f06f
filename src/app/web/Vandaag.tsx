import { Paginakop } from '../../platform/web/schil/Paginakop.tsx'
import { langeDagTekst } from '../../platform/web/weergave/moment.ts'

export const Vandaag = () => <Paginakop titel="Vandaag" onder={[langeDagTekst(new Date())]} />
