import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { onderdeelNaam, shorten } from '../../../domain/boom/teksten/plektekst.ts'
import { GewijzigdNaVaststelling } from '../../vaststelling/GewijzigdNaVaststelling.tsx'
import { useAdres } from '../adres/useAdres.ts'
import { OnderdeelBewerken } from '../bewerken/OnderdeelBewerken.tsx'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'
import { Bron } from './Bron.tsx'
import { Feiten } from './Feiten.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { LANGSTE_TITEL } from './langsteTitel.ts'
import { Paneelkader } from './Paneelkader.tsx'
import { Paneelknoppen } from './Paneelknoppen.tsx'
import { Paneeltabs } from './Paneeltabs.tsx'

/** One record: its fields and source, its history, or the form. */
export function OnderdeelPaneel({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const { magWijzigen } = useProgramma()
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
  const toontGeschiedenis = magGeschiedenis && zoek.deel === 'geschiedenis'
  return (
    <Paneelkader {...kader} voet={magWijzigen && <Paneelknoppen onderdeel={onderdeel} />}>
      {magGeschiedenis && <Paneeltabs />}
      {toontGeschiedenis ? (
        <Geschiedenis onderdeel={onderdeel} />
      ) : (
        <>
          <GewijzigdNaVaststelling onderdeel={onderdeel} />
          <Feiten onderdeel={onderdeel} />
          <Bron onderdeel={onderdeel} />
        </>
      )}
    </Paneelkader>
  )
}
