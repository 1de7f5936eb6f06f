import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { ProbleemFout } from '../../../../../platform/web/api/ProbleemFout.ts'
import { uploadBestand } from '../../../../../platform/web/api/uploadBestand.ts'
import { programmaContract } from '../../../contract.ts'
import { checkBestand } from './checkBestand.ts'

/** Checks and sends one file, then goes to its screen. `deel` is the share that has been sent. */
export function useInlezingUpload() {
  const navigate = useNavigate()
  const stop = useRef<AbortController>(null)
  const [deel, setDeel] = useState(0)
  const zending = useMutation({
    mutationFn: (bestand: File) => {
      const melding = checkBestand(bestand)
      if (melding !== null) throw refusal(melding)
      setDeel(0)
      stop.current = new AbortController()
      const { signal } = stop.current
      return uploadBestand(programmaContract.createInlezing, { bestand, onVoortgang: setDeel, signal })
    },
    onSuccess: ({ id }) => navigate({ to: '/inlezingen/$id', params: { id }, replace: true }),
  })
  const isGestopt = zending.error instanceof DOMException && zending.error.name === 'AbortError'
  return {
    verstuur: zending.mutate,
    stop: () => stop.current?.abort(),
    bestand: zending.isPending ? zending.variables : null,
    deel,
    fout: isGestopt ? null : zending.error,
  }
}

/** In the form in which the server refuses, so that the screen shows both alike. */
const refusal = (detail: string): ProbleemFout =>
  new ProbleemFout({ status: 0, title: 'Dit bestand kan Baken niet lezen', detail, code: 'bestand_afgekeurd' })
