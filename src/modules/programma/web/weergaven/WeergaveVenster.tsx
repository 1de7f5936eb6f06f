import './weergaven.css'
import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { useMag } from '../../../../platform/web/schil/sessie.ts'
import type { Vensterplek } from '../../../../platform/web/weergave/Vensterknop.tsx'
import { useProgramma } from '../programma/useProgramma.ts'
import { BewaarFormulier } from './BewaarFormulier.tsx'
import { WeergaveLijst } from './WeergaveLijst.tsx'
import { weergavenQuery } from './weergavenQuery.ts'

export function WeergaveVenster({ knop, onSluit }: Vensterplek) {
  const { id } = useProgramma()
  const magBewaren = useMag('weergave:edit')
  const { data, error, refetch } = useQuery(weergavenQuery(id))
  return (
    <Popover
      className="uitklaplijst weergavevenster"
      triggerRef={knop}
      isOpen
      onOpenChange={(open) => !open && onSluit()}
      placement="bottom start"
    >
      <Dialog aria-label="Weergaven" className="weergaven stapel">
        {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
        {!data && !error && <Laden wat="De weergaven" regels={2} />}
        {data?.length === 0 && <p className="zacht klein">{magBewaren ? LEEG : LEEG_LEZER}</p>}
        {data && data.length > 0 && <WeergaveLijst weergaven={data} onKies={onSluit} />}
        {magBewaren && <BewaarFormulier />}
      </Dialog>
    </Popover>
  )
}

const LEEG = 'Nog geen weergaven. Een weergave is een set filters met een naam, zoals ‘Te laat bij de politie’.'
const LEEG_LEZER = 'Niemand deelt nog een weergave van dit programma.'
