import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { Badge } from '../../../../../platform/web/weergave/Badge.tsx'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { VELD_NAMEN } from '../../../domain/boom/teksten/wijzigingtekst.ts'
import type { Regel, VeldVerschil } from '../../../domain/inlezing/regel.ts'
import { laatVervallen } from '../bewerkrij/opdrachten.ts'
import { useReview } from '../keuze/reviewContext.ts'
import { KiesbareRij } from '../regels/KiesbareRij.tsx'

/** One line that differs: per field what was and what the document says, and what happens with it. */
export function VerschilRij({ regel }: { readonly regel: Regel }) {
  const { verschil } = regel
  return (
    <KiesbareRij regel={regel}>
      {verschil?.soort === 'weg' && <HoudOfHaalWeg regel={regel} />}
      {verschil && verschil.velden.length > 0 && (
        <ul className="verschilvelden">
          {verschil.velden.map((veld) => (
            <Veldverschil key={veld.veld} verschil={veld} />
          ))}
        </ul>
      )}
    </KiesbareRij>
  )
}

const Veldverschil = ({ verschil: { veld, was, document, handmatig } }: { readonly verschil: VeldVerschil }) => (
  <li>
    <span className="klein vet">{veldNaam(veld)}</span>
    <del className={handmatig ? 'blijft-staan' : undefined}>{was || '(leeg)'}</del>
    <span className="verborgen">wordt</span>
    <ins className={handmatig ? 'niet-over' : undefined}>{document || '(leeg)'}</ins>
    {handmatig && <Badge icoon={IconPencil}>Met de hand gewijzigd: jouw tekst blijft</Badge>}
  </li>
)

const veldNaam = (veld: string): string => (VELD_NAMEN as Readonly<Record<string, string>>)[veld] ?? veld

/** Two answers of which one holds now. */
function HoudOfHaalWeg({ regel: { id, vervallen, nagekeken } }: { readonly regel: Regel }) {
  const { bewerk, mag } = useReview()
  const knop = (weg: boolean, tekst: string) => (
    <button
      className="knop knop-klein"
      type="button"
      aria-pressed={vervallen === weg}
      aria-disabled={!mag}
      onClick={() => mag && void bewerk([laatVervallen(id, weg)])}
    >
      {vervallen === weg && nagekeken && <Icoon van={IconCheck} />}
      {tekst}
    </button>
  )
  return (
    <span className="groep">
      {knop(false, 'Houd')}
      {knop(true, 'Haal weg')}
    </span>
  )
}
