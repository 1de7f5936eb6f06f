import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../../platform/web/api/call.ts'
import { bevestig } from '../../../../platform/web/bericht/bevestig.ts'
import { Foutvak } from '../../../../platform/web/bericht/Foutvak.tsx'
import { Laden } from '../../../../platform/web/bericht/Laden.tsx'
import { LegeStaat } from '../../../../platform/web/bericht/LegeStaat.tsx'
import { showToast } from '../../../../platform/web/bericht/toast.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { dagTekst } from '../../../../platform/web/weergave/moment.ts'
import { agendaContract } from '../../contractAgenda.ts'
import { agendafeedsQuery, type Agendafeed } from './agendafeedsQuery.ts'

/** The addresses that work, with when they were last read. */
export function Adreslijst() {
  const { data, error, refetch, isPending } = useQuery(agendafeedsQuery)
  const queryClient = useQueryClient()
  const intrekken = useMutation({
    mutationFn: ({ id }: Agendafeed) => call(agendaContract.deleteAgendafeed, { params: { id } }),
    onSuccess: () => showToast({ tekst: 'Agenda-adres ingetrokken' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: agendafeedsQuery.queryKey }),
  })
  const trekIn = async (feed: Agendafeed) => {
    if (await bevestig(vraagOver(feed))) intrekken.mutate(feed)
  }
  return (
    <Kaart titel="Adressen die werken">
      {error && <Foutvak fout={error} opnieuw={() => void refetch()} />}
      {intrekken.error && <Foutvak fout={intrekken.error} />}
      {isPending && <Laden wat="De lijst" regels={2} />}
      {data?.length === 0 && (
        <LegeStaat icoon={IconCalendarEvent} titel="Nog geen agenda-adres">
          Maak een adres. Je agendaprogramma toont dan wat er wanneer moet gebeuren, en werkt zichzelf bij.
        </LegeStaat>
      )}
      <ul className="regels">
        {data?.map((feed) => (
          <li key={feed.id}>
            <div className="regel-tekst">
              <b>{feed.naam}</b>
              <p>{describeFeed(feed)}</p>
            </div>
            <div className="regel-rechts">
              <button className="knop knop-klein" type="button" onClick={() => void trekIn(feed)}>
                Trek in<span className="verborgen">: {feed.naam}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

const INHOUD = { momenten: 'Momenten', activiteiten: 'Activiteiten', alles: 'Momenten en activiteiten' } as const

const describeFeed = ({ alleenMijn, inhoud, aangemaaktOp, gelezenOp }: Agendafeed): string =>
  [
    `${INHOUD[inhoud]}, ${alleenMijn ? 'alleen van mij' : 'van iedereen'}.`,
    `Gemaakt op ${dagTekst(aangemaaktOp)}.`,
    gelezenOp === null ? 'Nog niet gelezen.' : `Laatst gelezen op ${dagTekst(gelezenOp)}.`,
  ].join(' ')

const vraagOver = ({ naam }: Agendafeed) => ({
  titel: 'Agenda-adres intrekken?',
  tekst: `‘${naam}’ wordt niet meer bijgewerkt in je agendaprogramma. Je kunt daarna een nieuw adres maken.`,
  knop: 'Trek in',
  gevaar: true,
})
