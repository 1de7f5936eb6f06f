import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import { Melder } from '../../../../platform/web/bericht/Melder.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'

/** Shown once: only a hash of it is kept. */
export function NieuwAdres({ adres }: { readonly adres: string }) {
  const kopieer = async () => {
    await navigator.clipboard.writeText(adres)
    showToast({ tekst: 'Adres gekopieerd' })
  }
  return (
    <Melder soort="goed" titel="Je agenda-adres is klaar. Het komt maar één keer in beeld.">
      <p>
        Kies in je agendaprogramma ‘abonneren op agenda’ of ‘agenda van internet’ en plak dit adres. Wie het adres kent,
        leest mee: deel het met niemand.
      </p>
      <p>
        <code className="breek">{adres}</code>
      </p>
      <button className="knop knop-klein" type="button" onClick={() => void kopieer()}>
        <Icoon van={IconCopy} />
        Kopieer adres
      </button>
    </Melder>
  )
}
