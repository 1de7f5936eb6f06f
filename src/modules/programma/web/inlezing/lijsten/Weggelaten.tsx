import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import { LegeStaat } from '../../../../../platform/web/bericht/LegeStaat.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { countTekst } from '../../../domain/boom/tellingtekst.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { Regelkaart } from './Regelkaart.tsx'
import { KiesbareRij } from '../regels/KiesbareRij.tsx'
import { useRegeldaden } from '../regels/useRegeldaden.ts'

/** What was dropped and will not be taken over; what the newer document left out has its own list. */
export function Weggelaten({ regels }: { readonly regels: readonly Regel[] }) {
  const weg = regels.filter(({ vervallen, verschil }) => vervallen && verschil?.soort !== 'weg')
  return (
    <Regelkaart
      label="Weggelaten"
      regels={weg}
      leeg={
        <LegeStaat icoon={IconTrash} titel="Niets weggelaten">
          Hoort een regel niet in het programma, laat hem dan weg. Hier zet je hem weer terug.
        </LegeStaat>
      }
      rij={(regel) => <WegRij key={regel.id} regel={regel} aantalEronder={countEronder(regel, regels)} />}
    />
  )
}

function WegRij({ regel, aantalEronder }: { readonly regel: Regel; readonly aantalEronder: number }) {
  const { mag } = useReview()
  const { zetTerug } = useRegeldaden(regel.id)
  return (
    <KiesbareRij regel={regel}>
      {mag && (
        <button className="knop knop-klein" type="button" onClick={zetTerug}>
          <Icoon van={IconArrowBackUp} />
          Zet terug
        </button>
      )}
      {aantalEronder > 0 && <p className="o-noot">Met {countTekst('actie', aantalEronder)} eronder.</p>}
    </KiesbareRij>
  )
}

/** Acties that go with a dropped prioriteit or inzet. */
function countEronder({ id }: Regel, regels: readonly Regel[]): number {
  const kinderen = regels.filter(({ ouderId, vervallen }) => ouderId === id && !vervallen)
  return kinderen.reduce((som, kind) => som + (kind.soort === 'actie' ? 1 : countEronder(kind, regels)), 0)
}
