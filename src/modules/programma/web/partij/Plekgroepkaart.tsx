import { momentTekst } from '../../../../platform/web/weergave/moment.ts'
import { Kaart } from '../../../../platform/web/weergave/Kaart.tsx'
import { StatusBadge } from '../../../../platform/web/weergave/StatusBadge.tsx'
import { Tabel } from '../../../../platform/web/weergave/Tabel.tsx'
import { findStand, type ProgrammaStand } from '../voortgang/cache/stand.ts'
import { ActieLink } from '../werklijst/ActieLink.tsx'
import { inzetOf, type Plekgroep } from './groupByPlek.ts'
import type { Partijactie } from './partijactiesQuery.ts'

type Props = {
  readonly groep: Plekgroep
  readonly organisatie: { readonly id: string; readonly naam: string }
  readonly stand: ProgrammaStand | undefined
  readonly isConcept: boolean
}

/** The agreements under one prioriteit, with room for notes on paper. */
export const Plekgroepkaart = ({ groep: { prioriteit, acties }, organisatie, stand, isConcept }: Props) => (
  <Kaart titel={prioriteit} klasse="plekgroep">
    <Tabel
      label={`Afspraken onder ${prioriteit}`}
      rijen={acties}
      sleutel={({ actieId }) => actieId}
      kolommen={[
        { kop: 'Actie', cel: (actie) => <Actienaam actie={actie} /> },
        { kop: 'Rol', cel: (actie) => rolOf(actie, organisatie.naam) },
        {
          kop: 'Stand',
          cel: ({ status, woord, zin }) =>
            isConcept ? (
              <span className="zacht">Nog niet vastgesteld</span>
            ) : (
              <>
                <StatusBadge status={status}>{woord}</StatusBadge>
                <p className="klein zacht">{zin}</p>
              </>
            ),
        },
        { kop: 'Laatst gemeld', cel: ({ actieId }) => <LaatsteWoord stand={stand} actieId={actieId} /> },
      ]}
    />
    <p className="notities alleen-papier">Notities</p>
  </Kaart>
)

const Actienaam = ({ actie }: { readonly actie: Partijactie }) => (
  <>
    <ActieLink programmaId={actie.programmaId} actieId={actie.actieId}>
      {actie.hoe}
    </ActieLink>
    <p className="klein zacht">{inzetOf(actie)}</p>
    {actie.waarom !== '' && actie.status === 'te_laat' && <p className="waarom">{actie.waarom}</p>}
  </>
)

function LaatsteWoord({ stand, actieId }: { readonly stand: ProgrammaStand | undefined; readonly actieId: string }) {
  const bericht = findStand(stand, actieId)?.laatsteBericht
  if (!bericht) return <span className="zacht">Nog niets</span>
  return (
    <>
      {bericht.tekst}
      <p className="klein zacht">
        {bericht.wie}, {momentTekst(bericht.tijd)}
      </p>
    </>
  )
}

/** Trekker or partner, and who else. */
function rolOf({ partijen }: Partijactie, naam: string): string {
  const eigen = partijen.find((partij) => partij.naam === naam)
  const anderen = partijen.filter((partij) => partij.naam !== naam).map((partij) => partij.naam)
  const rol = eigen?.rol === 'trekker' ? 'Trekker' : 'Partner'
  return anderen.length === 0 ? rol : `${rol}, met ${anderen.join(', ')}`
}
