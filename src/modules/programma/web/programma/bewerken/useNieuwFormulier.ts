import { useQueryClient } from '@tanstack/react-query'
import { useRef, type SubmitEvent } from 'react'
import { call } from '../../../../../platform/web/api/call.ts'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { programmaContract } from '../../../contract.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import {
  checkWaarden,
  emptyWaarden,
  toVelden,
  type Formulierwaarden,
} from '../../../domain/boom/formulier/formulierwaarden.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { putOnderdeel } from '../../../domain/boom/wijzigBoom.ts'
import type { OnderdeelSoort, Plek } from '../../../domain/onderdeel.ts'
import { useAdres } from '../adres/useAdres.ts'
import { toOnderdeel } from '../cache/programma.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { rememberReden } from '../../vaststelling/reden/laatsteReden.ts'
import { checkReden, redenBody } from '../../vaststelling/reden/reden.ts'
import { SOORT_NAAM } from '../soorten.ts'
import { useProgramma } from '../useProgramma.ts'

/** The form of a new record. Afterwards it shows what was made, or begins the next one after it. */
export function useNieuwFormulier(soort: OnderdeelSoort, plek: Plek, onVerder: (plek: Plek) => void) {
  const { id, redenNodig } = useProgramma()
  const { openOnderdeel } = useAdres()
  const queryClient = useQueryClient()
  const gaatVerder = useRef(false)
  const leeg = { ...emptyWaarden(soort), reden: '' }

  const formulier = useFormulier<Formulierwaarden, Onderdeel>({
    begin: leeg,
    check: (waarden) => ({ ...checkWaarden(soort, waarden), ...checkReden(redenNodig, waarden.reden) }),
    verstuur: async (waarden) => {
      const body = { soort, plek, velden: toVelden(soort, waarden) as object, ...redenBody(waarden.reden) }
      return toOnderdeel(await call(programmaContract.createOnderdeel, { params: { id }, body }))
    },
    onKlaar: (nieuw, { reden }) => {
      rememberReden(queryClient, redenBody(reden).reden ?? '')
      const { queryKey } = programmaQuery(id)
      queryClient.setQueryData(queryKey, (boom) => boom && { ...boom, ...putOnderdeel(boom, nieuw) })
      // Making room can have given siblings another place.
      void queryClient.invalidateQueries({ queryKey })
      showToast({ tekst: `${SOORT_NAAM[soort]} toegevoegd` })
      if (gaatVerder.current) {
        formulier.begin(leeg)
        onVerder({ ...plek, naId: nieuw.van.id })
      } else openOnderdeel(sleutelOf(soort, nieuw.van.id), { vervang: true, isBewaard: true })
    },
  })
  return {
    formulier,
    fout: formulier.fout,
    verzend: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault()
      if (formulier.bezig) return
      gaatVerder.current = isVerderKnop(event)
      formulier.verzend(event)
    },
  }
}

/** Name of the button that begins a next one. */
export const VERDER = 'verder'

const isVerderKnop = ({ nativeEvent }: SubmitEvent<HTMLFormElement>): boolean =>
  nativeEvent.submitter instanceof HTMLButtonElement && nativeEvent.submitter.name === VERDER
