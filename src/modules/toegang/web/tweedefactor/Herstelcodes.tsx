import './tweedefactor.css'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import { Dialoog } from '../../../../platform/web/bericht/Dialoog.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'

type Props = { readonly codes: readonly string[]; readonly onSluit: () => void }

/** Baken keeps only hashes, so this is the only moment they can be read. */
export function Herstelcodes({ codes, onSluit }: Props) {
  const kopieer = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    showToast({ tekst: 'Herstelcodes gekopieerd' })
  }
  return (
    <Dialoog
      titel="Bewaar je herstelcodes"
      open
      rol="alertdialog"
      onSluit={onSluit}
      voet={
        <button className="knop knop-hoofd" type="button" onClick={onSluit}>
          Ik heb ze bewaard
        </button>
      }
    >
      <p>
        Ben je je telefoon of passkey kwijt, dan log je in met een van deze codes. Elke code werkt één keer. Bewaar ze
        op een veilige plek, niet bij je wachtwoord. Je ziet ze alleen nu.
      </p>
      <ul className="herstelcodes" aria-label="Herstelcodes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="knoppen">
        <button className="knop knop-klein" type="button" onClick={() => void kopieer()}>
          <Icoon van={IconCopy} />
          Kopieer
        </button>
        <a className="knop knop-klein" href={toTekstadres(codes)} download="herstelcodes-baken.txt">
          <Icoon van={IconDownload} />
          Download
        </a>
        <button className="knop knop-klein" type="button" onClick={printCodes}>
          <Icoon van={IconPrinter} />
          Druk af
        </button>
      </div>
    </Dialoog>
  )
}

const toTekstadres = (codes: readonly string[]): string =>
  `data:text/plain;charset=utf-8,${encodeURIComponent(`Herstelcodes voor Baken. Elke code werkt één keer.\n\n${codes.join('\n')}\n`)}`

/** Only the codes, not the screen behind them. */
function printCodes(): void {
  const { dataset } = document.documentElement
  dataset['druk'] = 'herstelcodes'
  globalThis.print()
  delete dataset['druk']
}
