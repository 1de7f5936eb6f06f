import { address } from '../../../../platform/web/api/address.ts'
import { verantwoordingsfotosContract } from '../../contractFotos.ts'
import type { Foto } from '../verantwoordingQuery.ts'

type Props = {
  readonly verantwoordingId: string
  readonly foto: Foto
  /** Null for who may not write. */
  readonly daden: { readonly onBeschrijf: (foto: Foto) => void; readonly onWeg: (foto: Foto) => void } | null
}

/** A photo with its caption, and what is said of it to who cannot see it. */
export function Fotofiguur({ verantwoordingId, foto, daden }: Props) {
  const { id: fotoId, alt, bijschrift } = foto
  const wat = alt === '' ? 'een foto zonder beschrijving' : alt
  return (
    <figure className="foto">
      <img
        src={address(verantwoordingsfotosContract.getVerantwoordingsfoto, { params: { id: verantwoordingId, fotoId } })}
        alt={wat}
        loading="lazy"
      />
      <figcaption className="stapel-s">
        {bijschrift !== '' && <span>{bijschrift}</span>}
        <span className="klein zacht">
          {alt === ''
            ? 'Nog geen beschrijving. Zonder beschrijving kan dit verslag niet openbaar worden.'
            : `Te zien: ${alt}`}
        </span>
        {daden && (
          <span className="knoppen">
            <button className="knop knop-klein" type="button" onClick={() => daden.onBeschrijf(foto)}>
              Beschrijf<span className="verborgen"> {wat}</span>
            </button>
            <button className="knop knop-klein" type="button" onClick={() => daden.onWeg(foto)}>
              Haal weg<span className="verborgen"> {wat}</span>
            </button>
          </span>
        )}
      </figcaption>
    </figure>
  )
}
