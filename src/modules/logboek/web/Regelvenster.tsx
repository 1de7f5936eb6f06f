import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useQuery } from '@tanstack/react-query'
import { address } from '../../../platform/web/api/address.ts'
import { Dialoog } from '../../../platform/web/bericht/Dialoog.tsx'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { Icoon } from '../../../platform/web/weergave/Icoon.tsx'
import { logboekContract } from '../contract.ts'
import { Regelfeiten } from './Regelfeiten.tsx'
import { logregelQuery } from './logboekQueries.ts'

type Props = { readonly id: string; readonly onSluit: () => void }

/** One line with all that was kept of it, and its proof. */
export function Regelvenster({ id, onSluit }: Props) {
  const { data, error, refetch } = useQuery(logregelQuery(id))
  const voet = (
    <>
      <button className="knop" type="button" onClick={onSluit}>
        Sluiten
      </button>
      {data && data.zegel !== null && (
        <a className="knop" href={address(logboekContract.getBewijs, { params: { id } })} download>
          <Icoon van={IconDownload} />
          Bewijs van deze regel
        </a>
      )}
    </>
  )
  return (
    <Dialoog titel="Regel van het logboek" open onSluit={onSluit} voet={voet} breed>
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Laden wat="De regel" />}
      {data && <Regelfeiten regel={data} />}
    </Dialoog>
  )
}
