import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { Tekstveld } from '../../../../../platform/web/formulier/Tekstveld.tsx'
import { StatusBadge } from '../../../../../platform/web/weergave/StatusBadge.tsx'
import type { StandMoment } from '../../voortgang/cache/stand.ts'
import { dagenTekst, dagTekst, momentTekst, withHoofdletter } from '../../voortgang/moment/momenttekst.ts'
import { MOMENT_WOORD, momentStatus, toKalendermoment } from '../kalendermoment.ts'
import type { Planvraag } from './planContext.ts'
import type { usePlanformulier } from './usePlanformulier.ts'

type Props = ReturnType<typeof usePlanformulier> & {
  readonly id: string
  readonly vraag: Planvraag
  readonly vandaag: string
  readonly magVerzetten: boolean
}

export function Planformulier({ id, vraag, vandaag, magVerzetten, formulier, moment, wasEerder }: Props) {
  const status = momentStatus(toKalendermoment(moment), vandaag)
  return (
    <form id={id} className="stapel" onSubmit={formulier.verzend} noValidate>
      <div className="stapel-s">
        <p className="meldnaam">{vraag.naam}</p>
        <p className="rij rij-breek">
          <StatusBadge status={status}>{MOMENT_WOORD[status]}</StatusBadge> {withHoofdletter(momentTekst(moment))}
        </p>
        <p className="zacht klein">{feitTekst(moment)}</p>
      </div>
      {wasEerder && (
        <Melder soort="letop" titel="Iemand anders was je voor.">
          Hierboven staat wat er nu staat. Kies ‘Plan’ om het toch op jouw dagen te zetten.
        </Melder>
      )}
      {formulier.fout && !wasEerder && <Foutvak fout={formulier.fout} />}
      {magVerzetten && (
        <div className="planrooster">
          <Tekstveld type="date" label="Van" {...formulier.veld('van')} />
          <Tekstveld type="date" label="Uiterlijk" {...formulier.veld('tot')} />
        </div>
      )}
    </form>
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
