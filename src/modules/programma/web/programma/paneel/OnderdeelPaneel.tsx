import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import type { Deel } from '../adres/programmaZoek.ts'
import { useAdres } from '../adres/useAdres.ts'
import { OnderdeelBewerken } from '../bewerken/OnderdeelBewerken.tsx'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'
import { LANGSTE_TITEL } from './langsteTitel.ts'
import { Paneelinhoud } from './Paneelinhoud.tsx'
import { Paneelkader } from './Paneelkader.tsx'
import { Paneelknoppen } from './Paneelknoppen.tsx'
import { Paneeltabs } from './Paneeltabs.tsx'

/** One record: its stand, fields and source, what was reported, its history, or the form. */
export function OnderdeelPaneel({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const { programma, magWijzigen } = useProgramma()
  const { zoek } = useAdres()
  const { bewerkt } = useWijzigen()
  const magGeschiedenis = useMag('wijziging:read')
  const sleutel = sleutelOf(onderdeel.soort, onderdeel.van.id)
  const kader = {
    titel: shorten(onderdeelNaam(onderdeel), LANGSTE_TITEL),
    boven: SOORT_NAAM[onderdeel.soort],
    terugNaar: sleutel,
  }

  if (magWijzigen && bewerkt === sleutel) return <OnderdeelBewerken onderdeel={onderdeel} kader={kader} />
  const delen: readonly Deel[] = [
    ...(onderdeel.soort === 'actie' && programma.status !== 'concept' ? (['voortgang'] as const) : []),
    ...(magGeschiedenis ? (['geschiedenis'] as const) : []),
  ]
  return (
    <Paneelkader {...kader} voet={magWijzigen && <Paneelknoppen onderdeel={onderdeel} />}>
      <Paneeltabs delen={delen} />
      <Paneelinhoud onderdeel={onderdeel} deel={delen.find((deel) => deel === zoek.deel)} />
    </Paneelkader>
  )
}
