import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../../platform/web/api/call.ts'
import { Foutvak } from '../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../platform/web/bericht/Laden.tsx'
import { showToast } from '../../../platform/web/bericht/toast.ts'
import { confirmOveralUitloggen } from '../../../platform/web/schil/confirmOveralUitloggen.ts'
import { useSchilContext } from '../../../platform/web/schil/useSchilContext.ts'
import { Chip } from '../../../platform/web/weergave/Chip.tsx'
import { Kaart } from '../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../platform/web/weergave/moment.ts'
import { sessiesContract } from '../contractSessies.ts'
import { sessiesQuery, type SessieRegel } from './sessiesQuery.ts'

/** The own devices that are signed in; a strange one can be signed out. */
export function MijnSessies() {
  const { uitloggen } = useSchilContext()
  const queryClient = useQueryClient()
  const { data, error, refetch, isPending } = useQuery(sessiesQuery)
  const lijst = useRef<HTMLUListElement>(null)
  const einde = useMutation({
    mutationFn: ({ id }: SessieRegel) => call(sessiesContract.endSessie, { params: { id } }),
    onSuccess: (_niets, { apparaat }) => showToast({ tekst: `${apparaat} is uitgelogd` }),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: sessiesQuery.queryKey })
      // The button that was pressed is gone.
      lijst.current?.focus()
    },
  })
  const overal = async () => {
    if (await confirmOveralUitloggen()) await uitloggen('overal')
  }
  return (
    <Kaart
      titel="Waar ben ik ingelogd"
      voet={
        <button className="knop knop-klein" type="button" onClick={() => void overal()}>
          Log overal uit…
        </button>
      }
    >
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {einde.error && <Foutvak fout={einde.error} />}
      {isPending && <Laden wat="De lijst" regels={2} />}
      {data && (
        <ul className="regels" aria-label="Ingelogde apparaten" tabIndex={-1} ref={lijst}>
          {data.map((sessie) => (
            <Regel key={sessie.id} sessie={sessie} onLogUit={() => einde.mutate(sessie)} />
          ))}
        </ul>
      )}
    </Kaart>
  )
}

type RegelProps = { readonly sessie: SessieRegel; readonly onLogUit: () => void }

const Regel = ({ sessie: { apparaat, sinds, gezien, deze }, onLogUit }: RegelProps) => (
  <li>
    <div className="regel-tekst">
      <b>{apparaat}</b>
      <p>Ingelogd op {momentTekst(sinds)}.</p>
      <p>{deze ? 'Nu in gebruik.' : `Laatst gebruikt op ${momentTekst(gezien)}.`}</p>
    </div>
    <div className="regel-rechts">
      {deze ? (
        <Chip>Dit apparaat</Chip>
      ) : (
        <button className="knop knop-klein" type="button" onClick={onLogUit}>
          Log uit
          <span className="verborgen">
            : {apparaat}, ingelogd op {momentTekst(sinds)}
          </span>
        </button>
      )}
    </div>
  </li>
)
