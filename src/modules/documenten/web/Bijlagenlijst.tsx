import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { useRef, type ReactNode } from 'react'
import { bestandsgrootte } from '../../../platform/web/weergave/bestandsgrootte.ts'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { dagTekst } from '../../../platform/web/weergave/moment.ts'

type Bijlage = {
  readonly id: string
  readonly naam: string
  readonly grootte: number
  readonly wie: string
  readonly geplaatstOp: string
}

type Props<B extends Bijlage> = {
  readonly bijlagen: readonly B[]
  /** The link or button that fetches it: a file always comes as a download. */
  readonly opener: (bijlage: B) => ReactNode
  /** How taking it away is called ("Verwijder verslag.pdf"), and what it does; null for who may not. */
  readonly weg: { readonly naam: (bijlage: B) => string; readonly onWeg: (bijlage: B) => void } | null
}

/** What is attached to something: name, size, who and when. */
export const Bijlagenlijst = <B extends Bijlage>({ bijlagen, opener, weg }: Props<B>) => (
  <ul className="regels" aria-label="Bijlagen">
    {bijlagen.map((bijlage) => (
      <li key={bijlage.id}>
        <div className="regel-tekst">
          {opener(bijlage)}
          <p>
            {bestandsgrootte(bijlage.grootte)}, {bijlage.wie} op {dagTekst(bijlage.geplaatstOp)}
          </p>
        </div>
        {weg && (
          <div className="regel-rechts">
            <button
              className="knop knop-klein knop-teken"
              type="button"
              aria-label={weg.naam(bijlage)}
              onClick={() => weg.onWeg(bijlage)}
            >
              <Icoon van={IconTrash} />
            </button>
          </div>
        )}
      </li>
    ))}
  </ul>
)

/** `deel`: how much of it has been sent, 0 to 1; null when that is not known. */
type KnopProps = {
  readonly bezig: boolean
  readonly deel: number | null
  readonly onKies: (bestand: File) => void
}

export function BijlageToevoegen({ bezig, deel, onKies }: KnopProps) {
  const invoer = useRef<HTMLInputElement>(null)
  const bezigTekst = deel === null ? 'Bezig met sturen' : `Bezig met sturen, ${Math.round(deel * 100)}%`
  return (
    <div>
      <input
        ref={invoer}
        type="file"
        className="verborgen"
        tabIndex={-1}
        aria-label="Kies een bijlage"
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
        <Icoon van={IconPaperclip} />
        {bezig ? bezigTekst : 'Voeg bijlage toe'}
      </button>
      <p className="hint">Hoogstens 10 MB. PDF, foto, Office, ODF of platte tekst.</p>
    </div>
  )
}
