import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { StandMoment } from '../../voortgang/cache/stand.ts'
import { dagenTekst, dagTekst, momentTekst, withHoofdletter } from '../../voortgang/moment/momenttekst.ts'
import { MOMENT_WOORD, momentStatus, toKalendermoment } from '../kalendermoment.ts'

type Props = { readonly naam: string; readonly moment: StandMoment; readonly vandaag: string }

/** What is known of one moment: of which actie, when, and what became of it. */
export function Momentfeiten({ naam, moment, vandaag }: Props) {
  const status = momentStatus(toKalendermoment(moment), vandaag)
  return (
    <div className="stapel-s">
      <p className="meldnaam">{naam}</p>
      <p className="rij rij-breek">
        <StatusBadge status={status}>{MOMENT_WOORD[status]}</StatusBadge> {withHoofdletter(momentTekst(moment))}
      </p>
      <p className="zacht klein">{feitTekst(moment)}</p>
    </div>
  )
}

/** What people recorded about it, in one line. */
function feitTekst({ gedaanOp, vervallen, verplaatstVan, notitie }: StandMoment): string {
  return [
    gedaanOp === null ? '' : `Gedaan op ${dagTekst(gedaanOp)}.`,
    vervallen === '' ? '' : `Vervallen: ${vervallen}.`,
    verplaatstVan === null ? '' : `Stond eerst op ${dagenTekst(verplaatstVan)}.`,
    notitie,
  ]
    .filter(Boolean)
    .join(' ')
}
