import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useState } from 'react'
import { Icoon } from '../../../../../platform/web/weergave/Icoon.tsx'
import type { VoorstelKop } from '../../../domain/inlezing/regel.ts'
import { Formulierkader } from '../bewerken/Formulierkader.tsx'
import { KopVelden, useKopvelden } from '../bewerken/KopVelden.tsx'
import { useReview } from '../keuze/reviewContext.ts'

/** Title and year of what will be made, to change in place. */
export function Kopregel({ kop }: { readonly kop: VoorstelKop }) {
  const { mag } = useReview()
  const [bewerkt, setBewerkt] = useState(false)
  if (bewerkt) return <Kopformulier kop={kop} onSluit={() => setBewerkt(false)} />
  return (
    <div className="kopregel">
      <p>
        <b>{kop.titel || 'Nog geen titel'}</b> <span className="zacht">{kop.jaar ?? 'nog geen jaar'}</span>
      </p>
      {mag && (
        <button
          className="knop knop-klein knop-stil"
          type="button"
          aria-label="Wijzig titel en jaar"
          onClick={() => setBewerkt(true)}
        >
          <Icoon van={IconPencil} />
          Wijzig
        </button>
      )}
    </div>
  )
}

function Kopformulier({ kop, onSluit }: { readonly kop: VoorstelKop; readonly onSluit: () => void }) {
  const { isGewijzigd, bewaar, ...velden } = useKopvelden(kop)
  const bewaarEnSluit = async () => {
    if (!isGewijzigd || (await bewaar()) !== 'mislukt') onSluit()
  }
  return (
    <Formulierkader
      label="Titel en jaar wijzigen"
      knop="Bewaar"
      bezig={false}
      isGewijzigd={isGewijzigd}
      onBewaar={() => void bewaarEnSluit()}
      onSluit={onSluit}
    >
      <KopVelden {...velden} />
    </Formulierkader>
  )
}
