import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import { useMelden } from './meldContext.ts'

type Props = {
  /** Left out: the one that is chosen, or it asks. */
  readonly actieId?: string
  readonly klasse?: string
}

/** Reports progress. Nothing for who may not. */
export function Meldknop({ actieId, klasse = 'knop knop-hoofd' }: Props) {
  const { magMelden, meld } = useMelden()
  if (!magMelden) return null
  return (
    <button className={klasse} type="button" aria-keyshortcuts="V" onClick={() => meld(actieId)}>
      <Icoon van={IconPencil} />
      Voortgang melden
    </button>
  )
}
