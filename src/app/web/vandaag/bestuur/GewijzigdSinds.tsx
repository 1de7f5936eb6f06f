import { Link } from '@tanstack/react-router'
import { parseSleutel, sleutelOf } from '../../../../modules/programma/domain/boom/sleutel.ts'
import { shorten } from '../../../../modules/programma/domain/boom/teksten/plektekst.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Tijdlijn } from '../../../../platform/web/weergave/Tijdlijn.tsx'
import { DAAD_TEKST } from '../wijzigingTekst.ts'
import type { Gewijzigd } from './bestuursdagQuery.ts'

const HOOGSTENS = 8

type Props = { readonly sinds: string; readonly gewijzigd: readonly Gewijzigd[] }

/** What others changed in the text of the programme since one was here last. */
export const GewijzigdSinds = ({ sinds, gewijzigd }: Props) => (
  <Kaart titel="Gewijzigd in het programma" lijf>
    {gewijzigd.length === 0 && <p className="zacht">Sinds {momentTekst(sinds)} is de tekst niet gewijzigd.</p>}
    <Tijdlijn
      punten={gewijzigd.slice(0, HOOGSTENS).map((record) => ({
        id: record.recordId,
        op: record.laatst,
        tekst: (
          <>
            {toKop(record.soort)} <Recordnaam record={record} /> {DAAD_TEKST[record.daad]}
            {record.aantal > 1 && `, ${record.aantal} wijzigingen`}.
          </>
        ),
      }))}
    />
    {gewijzigd.length > HOOGSTENS && <p className="zacht klein">En nog {gewijzigd.length - HOOGSTENS}.</p>}
  </Kaart>
)

const toKop = (soort: string): string => `${soort.charAt(0).toUpperCase()}${soort.slice(1)}`

/** What was taken away has no page any more. */
function Recordnaam({ record: { soort, recordId, programmaId, naam, daad } }: { readonly record: Gewijzigd }) {
  const sleutel = parseSleutel(`${soort}:${recordId}`)
  if (daad === 'verwijderd') return <>‘{shorten(naam)}’</>
  return (
    <Link
      to="/programmas/$id"
      params={{ id: programmaId }}
      search={sleutel ? { onderdeel: sleutelOf(sleutel.soort, sleutel.id) } : {}}
    >
      {shorten(naam)}
    </Link>
  )
}
