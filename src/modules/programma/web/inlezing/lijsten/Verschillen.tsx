import IconEqual from '@tabler/icons-react/dist/esm/icons/IconEqual.mjs'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import type { Regel, Verschil } from '../../../domain/inlezing/regel.ts'
import { Regelkaart } from './Regelkaart.tsx'
import { VerschilRij } from './VerschilRij.tsx'

const KOPPEN: readonly (readonly [Verschil['soort'], string])[] = [
  ['weg', 'Niet meer in het document'],
  ['gewijzigd', 'Gewijzigd'],
  ['nieuw', 'Nieuw'],
]

/** What this version of the document changes in the programme. */
export function Verschillen({ regels }: { readonly regels: readonly Regel[] }) {
  const groepen = KOPPEN.map(([soort, kop]) => ({
    kop,
    leden: regels.filter(({ verschil, vervallen }) => verschil?.soort === soort && (soort === 'weg' || !vervallen)),
  })).filter(({ leden }) => leden.length > 0)
  if (groepen.length === 0) {
    return (
      <LegeStaat icoon={IconEqual} titel="Geen verschillen">
        Dit document zegt hetzelfde als het programma dat er al is.
      </LegeStaat>
    )
  }
  return groepen.map(({ kop, leden }) => (
    <section key={kop} aria-label={kop}>
      <p className="o-prio">
        {kop} <span className="tel">{leden.length}</span>
      </p>
      <Regelkaart
        label={kop}
        regels={leden}
        leeg={null}
        rij={(regel) => <VerschilRij key={regel.id} regel={regel} />}
      />
    </section>
  ))
}
