import { memo, useContext, useEffect, useMemo, useRef, type RefObject } from 'react'
import type { BronDocument } from '../../../../documenten/public.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { plekteksten } from '../../../domain/inlezing/markeringen/markering.ts'
import { ReviewContext } from '../keuze/reviewContext.ts'
import { useGroei } from '../keuze/useGroei.ts'
import { useRovend } from '../keuze/useRovend.ts'
import { Docblok } from './Docblok.tsx'
import { createMarkeerder, type Markeringkaart } from './markeringenPerBlok.ts'
import { scrollToVondst } from './scrollToVondst.ts'
import { groupWeergave, listWeergave, type Groep } from './weergavelijst.ts'

const BLOKKEN_PER_GROEP = 20
const GROEPEN_PER_STAP = 6

type Props = {
  readonly document: BronDocument
  readonly regels: readonly Regel[]
  readonly vak: RefObject<HTMLElement | null>
}

/** The text of the document, block by block, with the marks of all lines. */
export const Papier = memo(({ document, regels, vak }: Props) => {
  const groepen = useMemo(() => groupWeergave(listWeergave(document.blokken), BLOKKEN_PER_GROEP), [document])
  const markeer = useMemo(() => createMarkeerder(plekteksten(document)), [document])
  const kaart = useMemo(() => markeer(regels), [markeer, regels])
  const aantal = useGroei(groepen.length, GROEPEN_PER_STAP)
  const rovend = useRovend(vak, { terug: 'ArrowLeft', verder: 'ArrowRight' })
  useScrollNaarKeuze(vak, aantal === groepen.length)
  return (
    <article
      ref={vak}
      className="papier"
      tabIndex={0}
      aria-label="Tekst van het document met wat Baken herkende"
      {...rovend}
    >
      {groepen.slice(0, aantal).map((groep) => (
        <Docgroep key={groep.nr} groep={groep} kaart={kaart} />
      ))}
    </article>
  )
})

const Docgroep = ({ groep, kaart }: { readonly groep: Groep; readonly kaart: Markeringkaart }) => (
  <div className="doc-groep" data-pagina={groep.pagina ?? undefined}>
    {groep.blokken.map((weergave, nummer) => (
      <Docblok key={nummer} weergave={weergave} kaart={kaart} />
    ))}
  </div>
)

/** Follows what is chosen elsewhere; what the address names is shown once the whole text is there. */
function useScrollNaarKeuze(vak: RefObject<HTMLElement | null>, isHeel: boolean): void {
  // Without a proposal beside it there is nothing to follow.
  const keuze = useContext(ReviewContext)?.keuze
  const gedaan = useRef(false)
  useEffect(
    () =>
      keuze?.subscribeAlle((id, herkomst) => {
        if (id !== null && herkomst !== 'document') scrollToVondst(vak.current, id)
      }),
    [keuze, vak],
  )
  useEffect(() => {
    const id = keuze?.get() ?? null
    if (!isHeel || gedaan.current || id === null) return
    gedaan.current = true
    scrollToVondst(vak.current, id)
  }, [isHeel, keuze, vak])
}
