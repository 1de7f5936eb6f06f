import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { ProgrammaStand } from '../voortgang/cache/stand.ts'
import type { Vandaaglijsten } from '../werklijst/vandaagQuery.ts'
import { makeAgenda, type Overlegsessie } from './agenda.ts'
import { readOverleg, saveOverleg } from './overlegopslag.ts'

type Opties = { readonly programmaId: string; readonly lijsten: Vandaaglijsten; readonly stand: ProgrammaStand }

/** The meeting that goes on, or a new one, and where one is: the address holds the number, one more than the last is the end. */
export function useOverleg({ programmaId, lijsten, stand }: Opties) {
  const begin = (): Overlegsessie => ({
    begonnen: new Date().toISOString(),
    punten: makeAgenda(lijsten, stand, programmaId),
    overgeslagen: [],
  })
  const [sessie, setSessie] = useState(() => readOverleg(programmaId, stand.vandaag) ?? begin())
  useEffect(() => saveOverleg(programmaId, sessie), [programmaId, sessie])
  const { nr = 1 } = useSearch({ from: '/schil/programmas/$id/overleg' })
  const navigate = useNavigate()
  const aantal = sessie.punten.length
  const nu = Math.min(Math.max(nr, 1), aantal + 1)

  const ga = (naar: number) => {
    if (naar < 1 || naar > aantal + 1) return
    void navigate({ to: '.', search: { nr: naar }, resetScroll: true })
  }
  const slaOver = (actieId: string) => {
    setSessie({ ...sessie, overgeslagen: [...new Set([...sessie.overgeslagen, actieId])] })
    ga(nu + 1)
  }
  const herbegin = () => {
    setSessie(begin())
    ga(1)
  }
  return { sessie, nu, aantal, punt: sessie.punten[nu - 1], ga, slaOver, herbegin }
}

export type Overleggang = ReturnType<typeof useOverleg>
