import { markup, type Opmaak } from '../opmaak.ts'
import { relativePad } from '../pad.ts'
import type { Bladbron } from '../site.ts'

/** The photos of a prioriteit or an inzet. */
export const toFotos = ({ site, uitgave, pad }: Bladbron, onderdeelId: string): Opmaak =>
  markup`${uitgave.publicatie.fotos
    .filter((foto) => foto.onderdeelId === onderdeelId)
    .map(({ bestand, alt, bijschrift }) => {
      const foto = site.opties.fotos.get(bestand)
      return (
        foto !== undefined &&
        markup`<figure>
          <img src="${relativePad(pad, foto.pad)}" alt="${alt}" width="${foto.breedte}" height="${foto.hoogte}" loading="lazy">${bijschrift !== '' && markup`<figcaption>${bijschrift}</figcaption>`}
        </figure> `
      )
    })}`
