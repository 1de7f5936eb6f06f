import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMag, useSessie } from '../../../../platform/web/schil/sessie.ts'
import { programmaQuery } from './cache/programmaQuery.ts'

/** The programme of this address, and whether one may change it. */
export function useProgramma() {
  const { id } = useParams({ from: '/schil/programmas/$id' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const magWijzigen = useMag('onderdeel:edit')
  const { medewerker } = useSessie()
  // A partner sees a part of the programme: its own numbers would differ from those of everybody else.
  return { id, programma, magWijzigen, nummers: medewerker.rol !== 'partner' }
}
