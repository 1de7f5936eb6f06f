import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMag, useSessie } from '../../../../platform/web/schil/sessie.ts'
import { programmaQuery } from './cache/programmaQuery.ts'

/** The programme of this address, whether one may change it, and whether that takes a reason. */
export function useProgramma() {
  const { id } = useParams({ from: '/schil/programmas/$id' })
  const { data: programma } = useSuspenseQuery(programmaQuery(id))
  const mag = useMag('onderdeel:edit')
  const { medewerker } = useSessie()
  // A partner sees a part of the programme: its own numbers would differ from those of everybody else.
  const nummers = medewerker.rollen.some((rol) => rol !== 'partner')
  const magWijzigen = mag && programma.status !== 'afgesloten'
  return { id, programma, magWijzigen, redenNodig: programma.status === 'vastgesteld', nummers }
}
