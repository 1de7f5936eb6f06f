import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../../../platform/web/api/call.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Icoon } from '../../../../platform/web/weergave/Icoon.tsx'
import { uitvoeringContract } from '../../contractUitvoering.ts'
import { useAdres } from '../programma/adres/useAdres.ts'
import { useProgramma } from '../programma/useProgramma.ts'
import { zoekMetWeergave, type Weergave } from './weergave.ts'
import { weergavenQuery } from './weergavenQuery.ts'

type Props = { readonly weergaven: readonly Weergave[]; readonly onKies: () => void }

/** The kept views as links: a view is nothing but an address. */
export function WeergaveLijst({ weergaven, onKies }: Props) {
  const { zoek } = useAdres()
  const { error, mutate } = useVerwijderWeergave()
  return (
    <>
      {error && <Foutvak fout={error} />}
      <ul className="weergavelijst">
        {weergaven.map((weergave) => (
          <li key={weergave.id}>
            <Link
              to="."
              search={zoekMetWeergave(weergave.adres, zoek)}
              resetScroll={false}
              activeOptions={{ exact: true }}
              onClick={onKies}
            >
              {weergave.naam}
            </Link>
            {weergave.gedeeld && (
              <span className="klein zacht">
                <Icoon van={IconUsers} /> {weergave.eigen ? 'gedeeld' : 'van een collega'}
              </span>
            )}
            {weergave.eigen && (
              <button
                className="knop knop-stil knop-klein knop-teken"
                type="button"
                aria-label={`Haal weergave ${weergave.naam} weg`}
                onClick={() => mutate(weergave)}
              >
                <Icoon van={IconTrash} />
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Removes a view; the toast keeps it again under the same name. */
function useVerwijderWeergave() {
  const { id } = useProgramma()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries(weergavenQuery(id))
  const herstel = useMutation({
    mutationFn: ({ naam, adres, gedeeld }: Weergave) =>
      call(uitvoeringContract.createWeergave, { params: { id }, body: { naam, adres, gedeeld } }),
    onSettled: refresh,
  })
  const weghalen = useMutation({
    mutationFn: ({ id: weergaveId }: Weergave) =>
      call(uitvoeringContract.deleteWeergave, { params: { id, weergaveId } }),
    onSuccess: (_niets, weergave) =>
      showToast({ tekst: `Weergave ‘${weergave.naam}’ weggehaald`, ongedaan: () => herstel.mutate(weergave) }),
    onSettled: refresh,
  })
  return { mutate: weghalen.mutate, error: weghalen.error ?? herstel.error }
}
