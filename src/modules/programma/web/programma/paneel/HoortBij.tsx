import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { findOnderdeel, ouderIdOf, ouderSoortOf } from '../../../domain/boom/boom.ts'
import { nestBoom } from '../../../domain/boom/nestBoom.ts'
import { listRijen } from '../../../domain/boom/weergaven/rijen.ts'
import { sleutelOf } from '../../../domain/boom/sleutel.ts'
import { kopTekst, onderdeelNaam } from '../../../domain/boom/teksten/plektekst.ts'
import { useProgramma } from '../useProgramma.ts'
import { Feit } from './Feit.tsx'
import { OnderdeelLink } from './OnderdeelLink.tsx'

/** What a record hangs under, from the top down. */
export function HoortBij({ onderdeel }: { readonly onderdeel: Onderdeel }) {
  const { programma, nummers } = useProgramma()
  const soort = ouderSoortOf(onderdeel)
  const id = ouderIdOf(onderdeel)
  if (soort === null || id === null || !findOnderdeel(programma, soort, id)) return null
  const rijen = listRijen(nestBoom(programma, { nummers }))
  const ouder = rijen.find(({ sleutel }) => sleutel === sleutelOf(soort, id))
  const pad = [...(ouder?.boven ?? []), ouder?.sleutel]
  return (
    <Feit naam="Hoort bij">
      <span className="stapel-s">
        {rijen
          .filter(({ sleutel }) => pad.includes(sleutel))
          .map((rij) => (
            <OnderdeelLink key={rij.sleutel} sleutel={rij.sleutel}>
              {kopTekst(rij.nummer, onderdeelNaam(rij))}
            </OnderdeelLink>
          ))}
      </span>
    </Feit>
  )
}
