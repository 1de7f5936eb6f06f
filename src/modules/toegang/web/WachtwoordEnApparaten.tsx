import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { MijnSessies } from './MijnSessies.tsx'
import { WachtwoordFormulier } from './WachtwoordFormulier.tsx'

export const WachtwoordEnApparaten = () => (
  <>
    <Paginakop titel="Wachtwoord en apparaten" />
    <div className="raster">
      <div className="k-6">
        <MijnSessies />
      </div>
      <div className="k-6">
        <WachtwoordFormulier />
      </div>
    </div>
  </>
)
