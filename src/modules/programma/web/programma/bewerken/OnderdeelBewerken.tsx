import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { Foutvak } from '../../../../../platform/web/bericht/Foutvak.tsx'
import { showToast } from '../../../../../platform/web/bericht/toast.ts'
import type { Onderdeel } from '../../../domain/boom/boom.ts'
import { putOnderdeel } from '../../../domain/boom/wijzigBoom.ts'
import type { Sleutel } from '../../../domain/boom/sleutel.ts'
import { programmaQuery } from '../cache/programmaQuery.ts'
import { Paneelkader } from '../paneel/Paneelkader.tsx'
import { useProgramma } from '../useProgramma.ts'
import { useWijzigen } from '../wijzigen/wijzigContext.ts'
import { FormulierReden } from './FormulierReden.tsx'
import { OnderdeelBotsing } from './OnderdeelBotsing.tsx'
import { PaneelWacht } from './PaneelWacht.tsx'
import { Velden } from './Velden.tsx'
import { useOnderdeelFormulier } from './useOnderdeelFormulier.ts'

type Props = {
  readonly onderdeel: Onderdeel
  readonly kader: { readonly titel: string; readonly boven: string; readonly terugNaar: Sleutel }
}

/** The fields of a record as a form, in the panel. */
export function OnderdeelBewerken({ onderdeel, kader }: Props) {
  const { id, redenNodig } = useProgramma()
  const { bewerk } = useWijzigen()
  const queryClient = useQueryClient()
  const formulierId = useId()
  const onKlaar = (na: Onderdeel) => {
    queryClient.setQueryData(programmaQuery(id).queryKey, (boom) => boom && { ...boom, ...putOnderdeel(boom, na) })
    void queryClient.invalidateQueries({ queryKey: ['wijzigingen', id] })
    showToast({ tekst: 'Opgeslagen' })
    bewerk(null)
  }
  const { formulier, inhaalslag, haalIn, fout } = useOnderdeelFormulier({ onderdeel, onKlaar })
  return (
    <Paneelkader
      {...kader}
      boven={`${kader.boven} bewerken`}
      isFormulier
      voet={
        !inhaalslag && (
          <>
            <button className="knop knop-hoofd" type="submit" form={formulierId} aria-disabled={formulier.bezig}>
              Opslaan
            </button>
            <button className="knop" type="button" onClick={() => bewerk(null)}>
              Annuleren
            </button>
          </>
        )
      }
    >
      <PaneelWacht actief={formulier.gewijzigd} />
      <div className="paneel-deel stapel">
        {inhaalslag ? (
          <OnderdeelBotsing inhaalslag={inhaalslag} onKlaar={(keuzes) => haalIn(inhaalslag, keuzes)} />
        ) : (
          <form id={formulierId} className="stapel" noValidate onSubmit={formulier.verzend}>
            {fout && <Foutvak fout={fout} />}
            <Velden soort={onderdeel.soort} formulier={formulier} />
            {redenNodig && <FormulierReden formulier={formulier} />}
          </form>
        )}
      </div>
    </Paneelkader>
  )
}
