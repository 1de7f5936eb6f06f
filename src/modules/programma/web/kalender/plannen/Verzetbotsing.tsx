import { Melder } from '../../../../../platform/web/bericht/Melder.tsx'
import { findMoment, type ActieStand, type StandMoment } from '../../voortgang/cache/stand.ts'
import { dagenTekst, dagTekst } from '../../voortgang/moment/momenttekst.ts'
import type { Verzetting } from '../useMomentVerzetten.ts'

type Props = {
  readonly ander: ActieStand
  readonly verzetting: Verzetting
  /** Saves the own days over those of the other. */
  readonly onToch: (moment: StandMoment) => void
  readonly onLaat: () => void
}

/** Somebody else changed the moment first: what it is now, and the choice. */
export function Verzetbotsing({ ander, verzetting: { moment, dagen }, onToch, onLaat }: Props) {
  const nu = findMoment(ander, moment.sleutel)
  return (
    <Melder soort="letop" titel="Iemand anders was je voor.">
      {nu ? `${nuTekst(nu)} Jij koos ${dagenTekst(dagen)}.` : 'Dit moment is er niet meer.'}
      <div className="knoppen fout-opnieuw">
        {nu?.stand === 'open' && (
          <button className="knop knop-klein" type="button" onClick={() => onToch(nu)}>
            Zet het op jouw dagen
          </button>
        )}
        <button className="knop knop-klein" type="button" onClick={onLaat}>
          Laat het zo
        </button>
      </div>
    </Melder>
  )
}

function nuTekst({ stand, gedaanOp, vervallen, van, tot }: StandMoment): string {
  if (stand === 'gedaan') return `Het is gedaan${gedaanOp === null ? '' : ` op ${dagTekst(gedaanOp)}`}.`
  if (stand === 'vervallen') return `Het is vervallen: ${vervallen}.`
  return `Het staat nu op ${dagenTekst({ van, tot })}.`
}
