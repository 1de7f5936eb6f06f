import IconPencilExclamation from '@tabler/icons-react/dist/esm/icons/IconPencilExclamation.mjs'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import { Badge } from '../../../../platform/web/weergave/Badge.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import type { Onderdeel } from '../../domain/boom/boom.ts'
import { useAdres } from '../programma/adres/useAdres.ts'
import { wijzigingenQuery } from '../programma/cache/onderdeelQuery.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import { findNaVaststelling } from './findNaVaststelling.ts'

/** Marks a record that changed after the programme was adopted, with the last reason. Nothing for who may not see history. */
export function GewijzigdNaVaststelling({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const { id, programma } = useProgramma()
  const { toonDeel } = useAdres()
  const enabled = useMag('wijziging:read') && programma.status !== 'concept'
  const programmaWijzigingen = useInfiniteQuery({ ...wijzigingenQuery(id, id), enabled }).data
  const eigenWijzigingen = useInfiniteQuery({ ...wijzigingenQuery(id, onderdeel.van.id), enabled }).data
  const laatste = enabled && findNaVaststelling(itemsOf(programmaWijzigingen), itemsOf(eigenWijzigingen))
  if (!laatste) return null
  return (
    <div className="paneel-deel stapel-s gewijzigd-na">
      <Badge kleur="letop" icoon={IconPencilExclamation}>
        Gewijzigd na vaststelling
      </Badge>
      <p className="klein">
        Op {dagTekst(laatste.tijd)}, door {laatste.wie}
      </p>
      {laatste.reden && (
        <p className="waarom">
          <b>Waarom:</b> {laatste.reden}
        </p>
      )}
      <div>
        <button className="knop knop-klein" type="button" onClick={() => toonDeel('geschiedenis')}>
          Bekijk wat er veranderde
        </button>
      </div>
    </div>
  )
}

const itemsOf = <T,>(data: { readonly pages: readonly { readonly items: readonly T[] }[] } | undefined): T[] =>
  data?.pages.flatMap(({ items }) => items) ?? []
