import './beheer.css'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import { Dialoog } from '../../../platform/web/bericht/Dialoog.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'

type Props = { readonly naam: string; readonly wachtwoord: string; readonly onSluit: () => void }

/** A password to begin with. Baken keeps only a hash, so this is the only moment it can be read. */
export function EenmaligWachtwoord({ naam, wachtwoord, onSluit }: Props) {
  const kopieer = async () => {
    await navigator.clipboard.writeText(wachtwoord)
    showToast({ tekst: 'Wachtwoord gekopieerd' })
  }
  return (
    <Dialoog
      titel={`Wachtwoord voor ${naam}`}
      open
      rol="alertdialog"
      onSluit={onSluit}
      voet={
        <button className="knop knop-hoofd" type="button" onClick={onSluit}>
          Ik heb het doorgegeven
        </button>
      }
    >
      <p>Geef dit wachtwoord persoonlijk door. Je ziet het één keer. Laat {naam} het na het inloggen wijzigen.</p>
      <p className="rij rij-breek">
        <output className="eenmalig">{wachtwoord}</output>
        <button className="knop knop-klein" type="button" onClick={() => void kopieer()}>
          <Icoon van={IconCopy} />
          Kopieer
        </button>
      </p>
    </Dialoog>
  )
}
