import { Suspense } from 'react'
import { useSchilContext } from '../../../../../platform/web/schil/useSchilContext.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { GewijzigdNaVaststelling } from '../../vaststelling/GewijzigdNaVaststelling.tsx'
import { StandDeel } from '../../voortgang/paneel/StandDeel.tsx'
import { UitvoeringDeel } from '../../voortgang/paneel/UitvoeringDeel.tsx'
import { Voortganglijst } from '../../voortgang/paneel/Voortganglijst.tsx'
import { useProgramma } from '../useProgramma.ts'
import type { Deel } from '../adres/programmaZoek.ts'
import { VragenDeel } from '../../vragen/bij/VragenDeel.tsx'
import { BeleidBijOnderdeel } from '../../beleidskader/BeleidBijOnderdeel.tsx'
import { Bron } from './Bron.tsx'
import { Feiten } from './Feiten.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'

type Props = { readonly onderdeel: Onderdeel; readonly deel: Deel | undefined }

/** The part of a record that the address asks for. */
export function Paneelinhoud({ onderdeel, deel }: Props) {
  const { ActieActiviteiten, DoelOordeel } = useSchilContext()
  const { id: programmaId } = useProgramma()
  if (deel === 'geschiedenis') return <Geschiedenis onderdeel={onderdeel} />
  if (deel === 'voortgang') return <Voortganglijst actieId={onderdeel.van.id} />
  return (
    <>
      <GewijzigdNaVaststelling onderdeel={onderdeel} />
      <StandDeel onderdeel={onderdeel} />
      <Feiten onderdeel={onderdeel} />
      {onderdeel.soort === 'actie' && <UitvoeringDeel actieId={onderdeel.van.id} />}
      {onderdeel.soort === 'actie' && (
        <Suspense fallback={null}>
          <ActieActiviteiten actieId={onderdeel.van.id} />
        </Suspense>
      )}
      {onderdeel.soort === 'doel' && (
        <Suspense fallback={null}>
          <DoelOordeel programmaId={programmaId} doelId={onderdeel.van.id} />
        </Suspense>
      )}
      <VragenDeel onderdeel={onderdeel} />
      <Bron onderdeel={onderdeel} />
      <BeleidBijOnderdeel recordId={onderdeel.van.id} />
    </>
  )
}
