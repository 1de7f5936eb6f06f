import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs'
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import { useEffect, useState, type RefObject } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'

type Props = { readonly vak: RefObject<HTMLElement | null>; readonly paginas: number }

/** Which page is in sight, and the way to the one before and after. */
export function Bladzijdekiezer({ vak, paginas }: Props) {
  const pagina = usePagina(vak)
  const ga = (stap: 1 | -1) => {
    const doel = findPagina(vak.current, pagina, stap)
    if (doel && vak.current)
      vak.current.scrollTop += doel.getBoundingClientRect().top - vak.current.getBoundingClientRect().top
  }
  return (
    <div className="rij">
      <button
        className="knop knop-klein knop-teken"
        type="button"
        aria-label="Vorige bladzijde"
        aria-disabled={pagina <= 1}
        onClick={() => ga(-1)}
      >
        <Icoon van={IconChevronLeft} />
      </button>
      <span className="klein getal">
        Bladzijde {pagina} van {paginas}
      </span>
      <button
        className="knop knop-klein knop-teken"
        type="button"
        aria-label="Volgende bladzijde"
        aria-disabled={pagina >= paginas}
        onClick={() => ga(1)}
      >
        <Icoon van={IconChevronRight} />
      </button>
    </div>
  )
}

const groepen = (vak: HTMLElement | null): HTMLElement[] => [
  ...(vak?.querySelectorAll<HTMLElement>('[data-pagina]') ?? []),
]
const paginaOf = (groep: HTMLElement): number => Number(groep.dataset.pagina)

/** The first group of the nearest page in that direction: pages without text are passed over. */
function findPagina(vak: HTMLElement | null, pagina: number, stap: 1 | -1): HTMLElement | undefined {
  const alle = groepen(vak)
  if (stap === 1) return alle.find((groep) => paginaOf(groep) > pagina)
  const vorige = alle.findLast((groep) => paginaOf(groep) < pagina)
  return vorige && alle.find((groep) => paginaOf(groep) === paginaOf(vorige))
}

function usePagina(vak: RefObject<HTMLElement | null>): number {
  const [pagina, setPagina] = useState(1)
  useEffect(() => {
    const element = vak.current
    if (!element) return undefined
    let beeld = 0
    const look = () => {
      const boven = element.getBoundingClientRect().top + element.clientHeight / 4
      const hier = groepen(element).findLast((groep) => groep.getBoundingClientRect().top <= boven)
      if (hier) setPagina(paginaOf(hier))
    }
    const onScroll = () => {
      cancelAnimationFrame(beeld)
      beeld = requestAnimationFrame(look)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(beeld)
      element.removeEventListener('scroll', onScroll)
    }
  }, [vak])
  return pagina
}
