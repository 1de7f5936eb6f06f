import IconPhotoPlus from '@tabler/icons-react/dist/esm/icons/IconPhotoPlus.mjs'
import { useRef } from 'react'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'

type Props = {
  /** What the photo goes with. */
  readonly bij: string
  readonly bezig: boolean
  readonly onKies: (bestand: File) => void
}

export function FotoToevoegen({ bij, bezig, onKies }: Props) {
  const invoer = useRef<HTMLInputElement>(null)
  return (
    <div>
      <input
        ref={invoer}
        type="file"
        className="verborgen"
        tabIndex={-1}
        accept="image/jpeg,image/png"
        aria-label={`Kies een foto bij ${bij}`}
        onChange={({ target }) => {
          const [bestand] = target.files ?? []
          if (bestand) onKies(bestand)
          target.value = ''
        }}
      />
      <button
        className="knop knop-klein"
        type="button"
        aria-disabled={bezig}
        onClick={() => !bezig && invoer.current?.click()}
      >
        <Icoon van={IconPhotoPlus} />
        {bezig ? 'Bezig met sturen' : 'Voeg foto toe'}
        <span className="verborgen"> bij {bij}</span>
      </button>
      <p className="hint">JPEG of PNG, hoogstens 10 MB.</p>
    </div>
  )
}
