import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs'
import { useState, type ChangeEvent } from 'react'
import { Veld } from '../../../platform/web/formulier/Veld.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

type Props = {
  readonly waarde: string | null
  readonly onWijzig: (logo: string | null) => void
  readonly fout: string | undefined
}

/** As text in base64 it may take 150,000 characters. */
const GROOTSTE_LOGO = 110_000

const GEEN_PNG = 'Kies een afbeelding van de soort PNG, hooguit 110 kB groot.'

/** PNG only: a drawing in SVG can hold script. */
export function LogoVeld({ waarde, onWijzig, fout }: Props) {
  const [afgekeurd, setAfgekeurd] = useState<string>()
  const kies = async (event: ChangeEvent<HTMLInputElement>) => {
    const bestand = event.target.files?.[0]
    if (!bestand) return
    const goed = bestand.type === 'image/png' && bestand.size <= GROOTSTE_LOGO
    setAfgekeurd(goed ? undefined : GEEN_PNG)
    if (goed) onWijzig(await readAsDataUrl(bestand))
  }
  return (
    <Veld label="Logo" hint="PNG, hooguit 110 kB. Het staat 28 pixels hoog in de kopbalk." fout={afgekeurd ?? fout}>
      {(bediening) => (
        <div className="rij rij-breek">
          {waarde && <img className="logo-voorbeeld" src={waarde} alt="Het gekozen logo" />}
          <span className="knop knop-klein bestandsknop">
            <Icoon van={IconUpload} />
            Kies een PNG
            <input {...bediening} type="file" accept="image/png" onChange={(event) => void kies(event)} />
          </span>
          {waarde && (
            <button className="knop knop-klein" type="button" onClick={() => onWijzig(null)}>
              <Icoon van={IconTrash} />
              Haal logo weg
            </button>
          )}
        </div>
      )}
    </Veld>
  )
}

const readAsDataUrl = (bestand: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const lezer = new FileReader()
    lezer.onload = () => resolve(typeof lezer.result === 'string' ? lezer.result : '')
    lezer.onerror = () => reject(new Error('the file could not be read'))
    lezer.readAsDataURL(bestand)
  })
