import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'

type Props = {
  readonly extra: readonly string[]
  readonly vandaag: string
  readonly onWijzig: (extra: string[]) => void
}

/** Times beyond the planning, where those count. */
export const ExtraKeren = ({ extra, vandaag, onWijzig }: Props) => (
  <fieldset className="veld">
    <legend>Keren die vooraf niet vaststonden</legend>
    {extra.map((op, nummer) => (
      // The place is all that tells two times on the same day apart.
      <div className="momentkeuze" key={nummer}>
        <Tekstveld
          label={`Extra keer ${nummer + 1}: gedaan op`}
          labelVerborgen
          type="date"
          max={vandaag}
          waarde={op}
          onWijzig={(dag) => dag !== '' && onWijzig(extra.with(nummer, dag))}
        />
        <button className="knop knop-stil" type="button" onClick={() => onWijzig(extra.toSpliced(nummer, 1))}>
          Haal weg<span className="verborgen">: extra keer {nummer + 1}</span>
        </button>
      </div>
    ))}
    <div>
      <button
        className="knop"
        type="button"
        disabled={extra.length >= 50}
        onClick={() => onWijzig([...extra, vandaag])}
      >
        <Icoon van={IconPlus} />
        Voeg een keer toe
      </button>
    </div>
  </fieldset>
)
