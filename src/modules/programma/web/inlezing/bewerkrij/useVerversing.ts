import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import { voorstelQuery, type Inlezing, type Voorstelstand } from '../inlezingQueries.ts'
import { bewerkingTekst } from './bewerkingTekst.ts'
import { bewerkingenVanAnderen } from './voorstelstand.ts'

const MEESTE_BERICHTEN = 2

/** Fetches the draft when the server has a newer one, and tells what others did. */
export function useVerversing({ id, versie }: Inlezing, stand: Voorstelstand): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (versie > stand.versie) void queryClient.invalidateQueries({ queryKey: voorstelQuery(id).queryKey })
  }, [id, versie, stand.versie, queryClient])

  const gezien = useRef(stand.bewerkingen[0]?.nummer ?? 0)
  useEffect(() => {
    const nieuw = bewerkingenVanAnderen(stand, gezien.current)
    gezien.current = Math.max(gezien.current, stand.bewerkingen[0]?.nummer ?? 0)
    nieuw.slice(-MEESTE_BERICHTEN).forEach((bewerking) => showToast({ tekst: bewerkingTekst(bewerking, stand.regels) }))
  }, [stand])
}
