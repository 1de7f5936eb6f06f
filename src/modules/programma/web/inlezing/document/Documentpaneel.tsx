import { useRef } from 'react'
import type { BronDocument } from '../../../../documenten/public.ts'
import { VONDST_SOORTEN } from '../../../domain/inlezing/markeringen/markering.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { Bladzijdekiezer } from './Bladzijdekiezer.tsx'
import { Papier } from './Papier.tsx'
import { VONDST_NAMEN } from './Vondst.tsx'

type Props = { readonly document: BronDocument; readonly regels: readonly Regel[] }

/** The left half: the source with what was recognised. */
export function Documentpaneel({ document, regels }: Props) {
  const vak = useRef<HTMLElement>(null)
  return (
    <section className="stapel-s blijft" aria-labelledby="k-document">
      <div className="rij uiteen rij-breek">
        <h2 id="k-document">Document</h2>
        {document.paginas !== null && document.paginas > 1 && <Bladzijdekiezer vak={vak} paginas={document.paginas} />}
      </div>
      {regels.length > 0 && <Legenda regels={regels} />}
      <Papier document={document} regels={regels} vak={vak} />
    </section>
  )
}

/** Only the kinds that can be found in this document. */
function Legenda({ regels }: { readonly regels: readonly Regel[] }) {
  const soorten = new Set<string>(regels.map(({ soort }) => soort))
  const acties = ['hoe', 'wanneer', 'wie']
  return (
    <ul className="soorten" aria-label="Soorten tekst die Baken herkent">
      {VONDST_SOORTEN.filter((soort) => soorten.has(acties.includes(soort) ? 'actie' : soort)).map((soort) => (
        <li key={soort}>
          <span className={`vondst v-${soort}`}>{VONDST_NAMEN[soort]}</span>
        </li>
      ))}
      <li className="rij">
        <span className="vondst twijfel">Kader</span> = vraag
      </li>
    </ul>
  )
}
