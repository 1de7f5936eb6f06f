import { useState } from 'react'
import { changedVelden } from '../../../domain/boom/formulier/botsing.ts'
import {
  checkWaarden,
  toVelden,
  type Formulierwaarde,
  type Formulierwaarden,
} from '../../../domain/boom/formulier/formulierwaarden.ts'
import type { OnderdeelSoort } from '../../../domain/onderdeel.ts'
import type { Velden } from '../../../domain/velden.ts'

/** The values of one line in a form. `gewijzigd` holds only what differs from where it began. */
export function useRegelvelden(soort: OnderdeelSoort, begin: Formulierwaarden) {
  const [waarden, setWaarden] = useState(begin)
  const [fouten, setFouten] = useState<Readonly<Record<string, string>>>({})
  const gewijzigd: Velden = changedVelden({ ...toVelden(soort, begin) }, { ...toVelden(soort, waarden) })
  return {
    formulier: {
      waarden,
      fouten,
      zet: (naam: string, waarde: Formulierwaarde) => {
        setWaarden((eerder) => ({ ...eerder, [naam]: waarde }))
        setFouten({})
      },
    },
    gewijzigd,
    isGewijzigd: Object.keys(gewijzigd).length > 0,
    /** Shows what is wrong; true when nothing is. */
    keur: (): boolean => {
      const gezien = checkWaarden(soort, waarden)
      setFouten(gezien)
      return Object.keys(gezien).length === 0
    },
  }
}
