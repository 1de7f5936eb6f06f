import { useSuspenseQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMag } from '../../../../../platform/web/schil/sessie.ts'
import { alleOrganisatiesQuery } from '../../../../partners/web/public.ts'
import { listVragen } from '../../../domain/inlezing/vragen/listVragen.ts'
import { brondocumentQuery, voorstelQuery, type Inlezing } from '../inlezingQueries.ts'
import { Beoordeelscherm } from './Beoordeelscherm.tsx'
import { ConflictVenster } from '../bewerkrij/ConflictVenster.tsx'
import { OrganisatiesContext, ReviewContext, type Review } from '../keuze/reviewContext.ts'
import { useBewerkrij } from '../bewerkrij/useBewerkrij.ts'
import { useKies } from '../keuze/useKies.ts'
import { useVerversing } from '../bewerkrij/useVerversing.ts'

/** The draft beside its source: what every part of the screen needs, brought together. */
export function Beoordelen({ inlezing }: { readonly inlezing: Inlezing }) {
  const { id } = inlezing
  const [{ data: stand }, { data: document }, { data: organisaties }] = useSuspenseQueries({
    queries: [voorstelQuery(id), brondocumentQuery(id), alleOrganisatiesQuery],
  })
  const mag = useMag('inlezing:edit')
  const vragen = useMemo(() => listVragen(stand, organisaties), [stand, organisaties])
  const perId = useMemo(() => new Map(organisaties.map((organisatie) => [organisatie.id, organisatie])), [organisaties])
  const { keuze, kies } = useKies({ vragen, regels: stand.regels })
  const { bewerkingen, fout, sluitFout, botsing } = useBewerkrij(id)
  useVerversing(inlezing, stand)
  const review = useMemo((): Review => ({ id, mag, keuze, kies, ...bewerkingen }), [id, mag, keuze, kies, bewerkingen])
  return (
    <ReviewContext value={review}>
      <OrganisatiesContext value={perId}>
        <Beoordeelscherm
          inlezing={inlezing}
          stand={stand}
          document={document}
          vragen={vragen}
          fout={fout}
          onSluitFout={sluitFout}
        />
        {botsing && <ConflictVenster botsing={botsing} onKies={botsing.antwoord} />}
      </OrganisatiesContext>
    </ReviewContext>
  )
}
