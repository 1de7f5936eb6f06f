import { Paginakop } from '../../../platform/web/schil/Paginakop.tsx'
import { MijnSessies } from './MijnSessies.tsx'
import { TweedeStapKaart } from './tweedefactor/TweedeStapKaart.tsx'
import { WachtwoordFormulier } from './WachtwoordFormulier.tsx'

/** How I sign in, and where I am signed in. */
export const MijnInloggen = () => (
  <>
    <Paginakop titel="Mijn inloggen" />
    <div className="raster">
      <div className="k-6 stapel">
        <TweedeStapKaart />
      </div>
      <div className="k-6 stapel">
        <MijnSessies />
        <WachtwoordFormulier />
      </div>
    </div>
  </>
)
