import { useState } from 'react'
import { SOORT_WOORD } from '../../../domain/boom/tellingtekst.ts'
import type { Regel } from '../../../domain/inlezing/regel.ts'
import { Velden } from '../../programma/bewerken/Velden.tsx'
import { splits, wijzig } from '../bewerkrij/opdrachten.ts'
import { useOrganisaties, useReview, type MaakOpdracht } from '../keuze/reviewContext.ts'
import { Formulierkader } from './Formulierkader.tsx'
import { regelwaarden } from './regelwaarden.ts'
import { Splitsknop } from './Splitsknop.tsx'
import { useRegelvelden } from './useRegelvelden.ts'

type Props = { readonly regel: Regel; readonly onSluit: () => void }

/** Changes a line in place. Only what was changed is sent, on the line as it was when the form opened. */
export function RegelFormulier({ regel, onSluit }: Props) {
  const { soort } = regel
  const { bewerk } = useReview()
  const organisaties = useOrganisaties()
  const [gezien] = useState(regel)
  const [begin] = useState(() => regelwaarden(regel, organisaties))
  const [bezig, setBezig] = useState(false)
  const { formulier, gewijzigd, isGewijzigd, keur } = useRegelvelden(soort, begin)

  const verstuur = async (maken: readonly MaakOpdracht[], melding?: string) => {
    if (bezig || !keur()) return
    if (maken.length === 0) return onSluit()
    setBezig(true)
    const uitkomst = await bewerk(maken, { gezien, ...(melding !== undefined && { melding }) })
    setBezig(false)
    if (uitkomst !== 'mislukt') onSluit()
  }
  const eigen = isGewijzigd ? [wijzig(gezien, gewijzigd)] : []
  const velden = <Velden soort={soort} formulier={formulier} />
  return (
    <Formulierkader
      label={`${SOORT_WOORD[soort].een} wijzigen`}
      knop="Bewaar"
      bezig={bezig}
      isGewijzigd={isGewijzigd}
      onBewaar={() => void verstuur(eigen)}
      onSluit={onSluit}
    >
      {soort === 'actie' ? (
        <Splitsknop onSplits={(op) => void verstuur([...eigen, splits(regel.id, op)], 'De actie is er twee geworden')}>
          {velden}
        </Splitsknop>
      ) : (
        velden
      )}
    </Formulierkader>
  )
}
