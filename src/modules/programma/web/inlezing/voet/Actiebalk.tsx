import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { Balk } from '../../../../../platform/web/weergave/Balk.tsx'

type Props = {
  readonly acties: { readonly zeker: number; readonly totaal: number; readonly woord: string }
  readonly vragen: { readonly beantwoord: number; readonly totaal: number }
  /** The programme is there already and gets the contents of this document. */
  readonly bijwerken: boolean
  readonly bezig: boolean
  readonly mag: boolean
  readonly onVolgende: () => void
  readonly onNeemOver: () => void
}

/** How far the review is, and the way on. */
export function Actiebalk({ acties, vragen, bijwerken, bezig, mag, onVolgende, onNeemOver }: Props) {
  const open = vragen.totaal - vragen.beantwoord
  return (
    <div className="actiebalk">
      <Voortgang naam="Zeker" kleur="goed" klaar={acties.zeker} totaal={acties.totaal} woord={acties.woord} />
      <Voortgang naam="Vragen" kleur="info" klaar={vragen.beantwoord} totaal={vragen.totaal} woord="beantwoord" />
      <span className="klein zacht toets">
        <kbd>J</kbd> <kbd>K</kbd> volgende en vorige vraag
      </span>
      {mag && (
        <div className="knoppen">
          {open > 0 && (
            <button className="knop" type="button" onClick={onVolgende}>
              <Icoon van={IconArrowRight} />
              Volgende vraag
            </button>
          )}
          <button
            className="knop knop-hoofd"
            type="button"
            aria-disabled={bezig}
            onClick={() => !bezig && onNeemOver()}
          >
            {bijwerken ? 'Programma bijwerken' : 'Overnemen als concept'}
          </button>
        </div>
      )}
      <p className="klein zacht actiebalk-uitleg">
        Er gaat niets naar het college: {bijwerken ? 'het programma blijft een concept.' : 'je maakt een concept.'}
        {open > 0 && ' Met open vragen mag je ook verder. Wat onbekend is, blijft herkenbaar als vraag.'}
      </p>
    </div>
  )
}

type VoortgangProps = {
  readonly naam: string
  readonly kleur: 'goed' | 'info'
  readonly klaar: number
  readonly totaal: number
  readonly woord: string
}

const Voortgang = ({ naam, kleur, klaar, totaal, woord }: VoortgangProps) => (
  <div className="actiebalk-deel">
    <span className="balk-rij">
      <span className="vet">{naam}</span>
      <Balk delen={[{ aantal: klaar, kleur }]} totaal={totaal} />
      {klaar} van {totaal} {woord}
    </span>
  </div>
)
