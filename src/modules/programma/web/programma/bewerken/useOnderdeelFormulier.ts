import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { probleemVan, ProbleemFout } from '../../../../../platform/web/api/ProbleemFout.ts'
import { call } from '../../../../../platform/web/api/call.ts'
import { useFormulier } from '../../../../../platform/web/formulier/useFormulier.ts'
import { programmaContract } from '../../../contract.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { changedVelden, mergeWaarden, type Botsing } from '../../../domain/boom/formulier/botsing.ts'
import {
  checkWaarden,
  readWaarden,
  toVelden,
  type Formulierwaarden,
} from '../../../domain/boom/formulier/formulierwaarden.ts'
import { toOnderdeel, type OnderdeelAntwoord } from '../cache/programma.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { rememberReden } from '../../vaststelling/reden/laatsteReden.ts'
import { checkReden, redenBody } from '../../vaststelling/reden/reden.ts'
import { useProgramma } from '../useProgramma.ts'

/** What somebody else made of the record while I was writing. */
export type Inhaalslag = {
  readonly ander: Onderdeel
  readonly botsingen: readonly Botsing<Formulierwaarden>[]
  /** Taken over from the other, because I left it as it was. */
  readonly overgenomen: Formulierwaarden
}

type Opties = { readonly onderdeel: Onderdeel; readonly onKlaar: (na: Onderdeel) => void }

/** The form of an existing record: sends what changed, and lets one choose when somebody else was first. */
export function useOnderdeelFormulier({ onderdeel, onKlaar }: Opties) {
  const { id, redenNodig } = useProgramma()
  const queryClient = useQueryClient()
  const { soort } = onderdeel
  const [begonnen, setBegonnen] = useState(onderdeel)
  const [inhaalslag, setInhaalslag] = useState<Inhaalslag | null>(null)
  const begin = beginWaarden(begonnen)

  const formulier = useFormulier<Formulierwaarden, Onderdeel>({
    begin,
    check: (waarden) => ({ ...checkWaarden(soort, waarden), ...checkReden(redenNodig, waarden.reden) }),
    verstuur: async (waarden) => {
      const velden = changedVelden({ ...toVelden(soort, begin) }, { ...toVelden(soort, waarden) })
      const params = { id, onderdeelId: begonnen.van.id }
      const body = { soort, versie: begonnen.van.versie, velden: velden as object, ...redenBody(waarden.reden) }
      try {
        return toOnderdeel(await call(programmaContract.updateOnderdeel, { params, body }))
      } catch (fout) {
        const ander = conflictVan(fout)
        if (ander) setInhaalslag(compareMetAnder(begin, waarden, ander))
        // Adopted or closed by somebody else: the screen must know before one tries again.
        else if (probleemVan(fout).status === 409) void queryClient.invalidateQueries(programmaQuery(id))
        throw fout
      }
    },
    onKlaar: (na, { reden }) => {
      rememberReden(queryClient, redenBody(reden).reden ?? '')
      onKlaar(na)
    },
  })

  /** Goes on from what the other wrote, with my choice for each field that both changed. */
  const haalIn = ({ ander, overgenomen }: Inhaalslag, keuzes: Formulierwaarden) => {
    const { waarden } = formulier
    setBegonnen(ander)
    setInhaalslag(null)
    formulier.begin(beginWaarden(ander))
    for (const [veld, waarde] of Object.entries({ ...waarden, ...overgenomen, ...keuzes })) formulier.zet(veld, waarde)
  }
  return {
    formulier,
    inhaalslag,
    haalIn,
    fout: inhaalslag || isConflict(formulier.fout) ? null : formulier.fout,
  }
}

/** The fields of the record, and no reason yet. */
const beginWaarden = (onderdeel: Onderdeel): Formulierwaarden => ({ ...readWaarden(onderdeel), reden: '' })

function compareMetAnder(begin: Formulierwaarden, mijn: Formulierwaarden, ander: Onderdeel): Inhaalslag {
  const { samen, botsingen } = mergeWaarden(begin, mijn, beginWaarden(ander))
  const overgenomen = changedVelden(mijn, samen)
  return { ander, botsingen, overgenomen: overgenomen as Formulierwaarden }
}

const isConflict = (fout: unknown): boolean => fout !== null && conflictVan(fout) !== null

/** The record as it is now, which the server sends along with its refusal. */
function conflictVan(fout: unknown): Onderdeel | null {
  if (!(fout instanceof ProbleemFout)) return null
  const { status, conflict } = probleemVan(fout)
  // The contract of this endpoint: a 409 for a newer version carries the same body as a success.
  return status === 409 && conflict ? toOnderdeel(conflict as OnderdeelAntwoord) : null
}
