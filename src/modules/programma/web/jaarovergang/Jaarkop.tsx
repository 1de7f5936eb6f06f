import { Tekstveld } from '../../../../platform/web/formulier/Tekstveld.tsx'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { checkKop } from '../programma/lijst/kopvelden.ts'

type Kop = { readonly titel: string; readonly jaar: string }
type Fouten = Partial<Record<keyof Kop, string>>
type Props = {
  readonly waarden: Kop
  readonly fouten: Fouten
  readonly vanJaar: number
  readonly onWijzig: (waarden: Kop) => void
}

/** Title and year of the new programme, and how to choose below. */
export const Jaarkop = ({ waarden, fouten, vanJaar, onWijzig }: Props) => (
  <Kaart titel="Het nieuwe programma" lijf>
    <div className="jaarkop">
      <Tekstveld
        label="Titel"
        waarde={waarden.titel}
        fout={fouten.titel}
        maxLength={300}
        onWijzig={(titel) => onWijzig({ ...waarden, titel })}
      />
      <Tekstveld
        label="Jaar"
        waarde={waarden.jaar}
        fout={fouten.jaar}
        inputMode="numeric"
        maxLength={4}
        onWijzig={(jaar) => onWijzig({ ...waarden, jaar })}
      />
    </div>
    <p>
      Kies hieronder per actie wat er volgend jaar mee gebeurt. Wat je niet aanraakt, gaat door. In de planning wordt{' '}
      {vanJaar} vanzelf het nieuwe jaar. Doelen en partijen gaan mee; het programma van {vanJaar} verandert niet.
    </p>
    <p className="toets klein zacht">
      <kbd>D</kbd> doorgaan <kbd>B</kbd> bijstellen <kbd>S</kbd> stoppen <kbd>J</kbd> <kbd>K</kbd> volgende en vorige,
      als je op een keuze staat
    </p>
  </Kaart>
)

/** What is wrong with title and year. */
export function checkJaarkop(kop: Kop, vanJaar: number): Fouten {
  const fouten = checkKop(kop)
  if (fouten.jaar === undefined && Number(kop.jaar) <= vanJaar) {
    return { ...fouten, jaar: `Vul een jaar in na ${vanJaar}.` }
  }
  return fouten
}
